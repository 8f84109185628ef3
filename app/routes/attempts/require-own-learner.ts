import { currentLearner } from "~/access/current-learner.server";
import { notFound } from "../not-found";

/**
 * The learner whose cookie the browser sent. Attempts belong to learners: without one there is
 * nothing to see, and the answer is the same as for an attempt that is somebody else's.
 */
export async function requireOwnLearner(request: Request): Promise<string> {
  const { learner } = await currentLearner(request);
  if (!learner) throw notFound();
  return learner.id;
}
