import { database } from "~/data/database";
import { giveGuestToAccount } from "~/data/learners";
import { auth } from "./auth";
import { clearedGuestCookie, guestTokenHash, guestTokenOf } from "./guest-cookie";
import { admit } from "./rate-limits";
import { unlessRefused } from "./refused-by-auth";
import { cookiesOf, setCookiesOf } from "./session";

export interface SignInTry {
  readonly request: Request;
  readonly clientAddress: string;
  readonly email: string;
  readonly password: string;
}

export type SignInOutcome =
  | { kind: "signed-in"; headers: Headers }
  /** The address is unknown or the password is wrong: nobody is told which. */
  | { kind: "refused" }
  | { kind: "wait"; seconds: number };

/** Signs somebody in; what this browser's guest did becomes theirs. */
export async function signIn(attempt: SignInTry): Promise<SignInOutcome> {
  const { request, clientAddress, email, password } = attempt;
  const admission = await admit("sign-in", { account: email, clientAddress });
  if (!admission.ok) return { kind: "wait", seconds: admission.retryAfterSeconds };
  const answer = await unlessRefused(
    auth().api.signInEmail({
      body: { email, password },
      headers: cookiesOf(request),
      returnHeaders: true,
    }),
    [400, 401],
  );
  if (!answer) return { kind: "refused" };
  await admission.forgive();
  const headers = setCookiesOf(answer.headers);
  const token = guestTokenOf(request);
  if (token) {
    const userId = answer.response.user.id;
    await giveGuestToAccount(database(), { userId, guestTokenHash: guestTokenHash(token) });
    headers.append("Set-Cookie", clearedGuestCookie());
  }
  return { kind: "signed-in", headers };
}
