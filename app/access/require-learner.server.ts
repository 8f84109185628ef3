import { database } from "~/data/database";
import { createGuestLearner } from "~/data/learners";
import { newSecretToken } from "~/platform/randomness";
import { forgetInRequest, oncePerRequest } from "~/platform/request-scope";
import {
  CURRENT_LEARNER,
  type CurrentLearner,
  currentLearner,
  type KnownLearner,
} from "./current-learner.server";
import { guestCookie, guestTokenHash } from "./guest-cookie";

/**
 * The learner to store something for; a visitor becomes a guest. The headers go with the answer:
 * without them a new guest would not be known again.
 */
export async function requireLearner(
  request: Request,
): Promise<{ learner: KnownLearner; headers: Headers }> {
  const current = await currentLearner(request);
  if (current.kind !== "none") return { learner: current.learner, headers: current.headers };
  return oncePerRequest("new-guest", welcomeGuest);
}

async function welcomeGuest() {
  const token = newSecretToken();
  const learner = await createGuestLearner(database(), guestTokenHash(token));
  const headers = new Headers({ "Set-Cookie": guestCookie(token) });
  const guest: CurrentLearner = { kind: "guest", learner, headers: new Headers() };
  // Loaders that run after the action in the same request see the guest, whose cookie is under way.
  forgetInRequest(CURRENT_LEARNER);
  await oncePerRequest(CURRENT_LEARNER, async () => guest);
  return { learner, headers };
}
