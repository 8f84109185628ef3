import type { OwnedAttempt } from "./attempt-record";
import type { Database } from "./database";

export interface GoingOn extends OwnedAttempt {
  /** The position that the attempt was found at. */
  readonly from: number;
  readonly to: number;
}

/** Goes on in a one-way quiz, if the attempt still runs and stands where it was found. */
export async function reachQuestion(
  database: Database,
  { attemptId, learnerId, from, to }: GoingOn,
): Promise<{ readonly kind: "reached" | "changed" }> {
  const { count } = await database.attempt.updateMany({
    where: { id: attemptId, learnerId, state: "running", reachedPosition: from },
    data: { reachedPosition: to },
  });
  return { kind: count === 1 ? "reached" : "changed" };
}
