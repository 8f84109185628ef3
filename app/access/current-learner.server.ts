import { database } from "~/data/database";
import { findAccountLearner, findGuestLearner } from "~/data/learners";
import { oncePerRequest } from "~/platform/request-scope";
import { guestTokenHash, guestTokenOf } from "./guest-cookie";
import { currentSession, type SignedInUser } from "./session";

export interface KnownLearner {
  readonly id: string;
}

/** Who is asking. `headers` may hold a Set-Cookie, which the root loader passes on. */
export type CurrentLearner =
  | { kind: "account"; learner: KnownLearner; user: SignedInUser; headers: Headers }
  | { kind: "guest"; learner: KnownLearner; headers: Headers }
  | { kind: "none"; learner: null; headers: Headers };

export const CURRENT_LEARNER = "current-learner";

/** Whoever learns in this browser; "none" for a visitor for whom nothing has been stored yet. */
export function currentLearner(request: Request): Promise<CurrentLearner> {
  return oncePerRequest(CURRENT_LEARNER, () => findLearner(request));
}

async function findLearner(request: Request): Promise<CurrentLearner> {
  const session = await currentSession(request);
  if (session) {
    const { user, headers } = session;
    const learner = await findAccountLearner(database(), { userId: user.id });
    return { kind: "account", learner, user, headers };
  }
  const token = guestTokenOf(request);
  const learner = token && (await findGuestLearner(database(), guestTokenHash(token)));
  if (learner) return { kind: "guest", learner, headers: new Headers() };
  return { kind: "none", learner: null, headers: new Headers() };
}
