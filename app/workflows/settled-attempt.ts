import { isOver } from "~/core/attempts/attempt-state";
import { isLate } from "~/core/attempts/deadline";
import type { OwnedAttempt } from "~/data/attempt-record";
import { now } from "~/platform/clock";
import { type AttemptOfLearner, attemptOfLearner } from "./attempt-of-learner";
import { submitAttempt } from "./submit-attempt";

/**
 * The learner's attempt as it stands now: one whose time is up is submitted before it is shown.
 * Null when the learner has no such attempt.
 */
export async function settledAttempt(owned: OwnedAttempt): Promise<AttemptOfLearner | null> {
  const found = await attemptOfLearner(owned);
  if (!found || isOver(found.attempt.state)) return found;
  if (!isLate(now(), found.attempt.deadlineAt)) return found;
  await submitAttempt({ ...owned, submittedBy: "deadline" });
  return attemptOfLearner(owned);
}
