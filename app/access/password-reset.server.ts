import { now } from "~/platform/clock";
import { auth } from "./auth";
import { passwordProblem } from "./password-rules";
import { admit } from "./rate-limits";
import { unlessRefused } from "./refused-by-auth";
import { steadyTime } from "./steady-time";

export type ResetRequestOutcome = { kind: "asked" } | { kind: "wait"; seconds: number };

export type ResetOutcome =
  | { kind: "changed" }
  /** The link was used before, or its hour is over. */
  | { kind: "dead-link" }
  | { kind: "bad-password"; problem: string }
  | { kind: "wait"; seconds: number };

const STEADY_MILLISECONDS = 300;

/** Posts a reset link if the address has an account; the answer is the same if it has none. */
export async function askForReset(asked: {
  email: string;
  clientAddress: string;
}): Promise<ResetRequestOutcome> {
  const { email, clientAddress } = asked;
  const admission = await admit("forgot-password", { account: email, clientAddress });
  if (!admission.ok) return { kind: "wait", seconds: admission.retryAfterSeconds };
  await steadyTime(STEADY_MILLISECONDS, () => auth().api.requestPasswordReset({ body: { email } }));
  return { kind: "asked" };
}

/** Sets a new password by a reset link, once, and ends every session of the account. */
export async function resetPassword(reset: {
  token: string;
  password: string;
  clientAddress: string;
}): Promise<ResetOutcome> {
  const { token, password, clientAddress } = reset;
  const admission = await admit("reset-password", { account: token, clientAddress });
  if (!admission.ok) return { kind: "wait", seconds: admission.retryAfterSeconds };
  const address = await addressOfLink(token);
  if (address === null) return { kind: "dead-link" };
  const problem = passwordProblem(password, address);
  if (problem) return { kind: "bad-password", problem };
  const answer = await unlessRefused(
    auth().api.resetPassword({ body: { token, newPassword: password } }),
    [400],
  );
  return answer ? { kind: "changed" } : { kind: "dead-link" };
}

/** The address whose password this link may change; null for a link that no longer works. */
export async function addressOfLink(token: string): Promise<string | null> {
  const { internalAdapter } = await auth().$context;
  const link = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  if (!link || link.expiresAt < now()) return null;
  const user = await internalAdapter.findUserById(link.value);
  return user?.email ?? null;
}
