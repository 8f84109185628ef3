import { database } from "~/data/database";
import { linkGuestToAccount } from "~/data/learners";
import { auth } from "./auth";
import { guestTokenHash, guestTokenOf } from "./guest-cookie";
import { admit } from "./rate-limits";
import { cookiesOf } from "./session";
import { steadyTime } from "./steady-time";

export interface SignUpTry {
  readonly request: Request;
  readonly clientAddress: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export type SignUpOutcome = { kind: "signed-up" } | { kind: "wait"; seconds: number };

// Longer than hashing a password and the four writes of a new account take.
const STEADY_MILLISECONDS = 600;

/**
 * Makes an account and gives it what this browser's guest did. Where the address has an account
 * already, the answer and its time are the same, nothing changes, and the owner gets a letter.
 */
export async function signUp(attempt: SignUpTry): Promise<SignUpOutcome> {
  const { email: account, clientAddress } = attempt;
  const admission = await admit("sign-up", { account, clientAddress });
  if (!admission.ok) return { kind: "wait", seconds: admission.retryAfterSeconds };
  await steadyTime(STEADY_MILLISECONDS, () => makeAccount(attempt));
  return { kind: "signed-up" };
}

async function makeAccount({ request, name, email, password }: SignUpTry): Promise<void> {
  const { user } = await auth().api.signUpEmail({
    body: { name, email, password },
    headers: cookiesOf(request),
  });
  const token = guestTokenOf(request);
  // For a known address the user in the answer is made up, so there is no account to link.
  if (token) {
    await linkGuestToAccount(database(), {
      userId: user.id,
      guestTokenHash: guestTokenHash(token),
    });
  }
}
