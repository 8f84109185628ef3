/**
 * Where a stored attempt stands. `running`: answers are accepted. `waiting`: submitted, and a person
 * still has to mark some of it. `marked`: submitted, with a mark. `abandoned`: ended without a mark
 * that counts.
 */
export const ATTEMPT_STATES = ["running", "waiting", "marked", "abandoned"] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];

/** Whether the attempt was handed in, marked or not; an abandoned one never was. */
export function isSubmitted(state: AttemptState): boolean {
  return state === "waiting" || state === "marked";
}

/** Whether nothing that the learner does can change the attempt any more. */
export function isOver(state: AttemptState): boolean {
  return state !== "running";
}
