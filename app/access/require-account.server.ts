import { redirect } from "@remix-run/node";
import { type CurrentLearner, currentLearner } from "./current-learner.server";

/** The account that is signed in; anybody else is sent to sign in and comes back here. */
export async function requireAccount(
  request: Request,
): Promise<Extract<CurrentLearner, { kind: "account" }>> {
  const current = await currentLearner(request);
  if (current.kind === "account") return current;
  const { pathname } = new URL(request.url);
  throw redirect(`/sign-in?next=${encodeURIComponent(pathname)}`);
}
