import { isOver } from "~/core/attempts/attempt-state";
import type { OwnedAttempt } from "~/data/attempt-record";
import { questionStates } from "./question-states";
import { settledAttempt } from "./settled-attempt";

/**
 * A running attempt as a whole: which questions are answered and which are flagged, and where it stands
 * when it goes one way only.
 */
export async function openAttempt(owned: OwnedAttempt) {
  const found = await settledAttempt(owned);
  if (!found) return { kind: "missing" } as const;
  if (isOver(found.attempt.state)) return { kind: "submitted" } as const;
  const questions = questionStates(found.slots);
  const { quiz, attempt } = found;
  const oneWay = quiz.navigation === "one-way" ? { at: attempt.reachedPosition } : null;
  return { kind: "running", quizTitle: quiz.title, questions, oneWay } as const;
}
