import { isOver } from "~/core/attempts/attempt-state";
import type { OwnedAttempt } from "~/data/attempt-record";
import { attemptOfLearner } from "./attempt-of-learner";
import { openQuestion } from "./open-question";
import { ownReportsInAttempt } from "./own-reports";

/** A question of an attempt for the page that reports it; null where the learner may not see it. */
export async function reportPageOfAttempt({
  position,
  ...owned
}: OwnedAttempt & { position: number }) {
  const found = await attemptOfLearner(owned);
  const slot = found?.slots.find((each) => each.position === position);
  if (!found || !slot) return null;
  const over = isOver(found.attempt.state);
  // What may be seen while the quiz runs is decided in one place.
  if (!over && (await openQuestion({ ...owned, position })).kind !== "running") return null;
  const reports = await ownReportsInAttempt(owned);
  return { over, stem: slot.question.stem, reports: reports[slot.questionId] ?? [] };
}
