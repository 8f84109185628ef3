import { isOver } from "~/core/attempts/attempt-state";
import type { OwnedAttempt } from "~/data/attempt-record";
import { questionStates } from "./question-states";
import { settledAttempt } from "./settled-attempt";

/** A running attempt as a whole: which questions are answered and which are flagged. */
export async function openAttempt(owned: OwnedAttempt) {
  const found = await settledAttempt(owned);
  if (!found) return { kind: "missing" } as const;
  if (isOver(found.attempt.state)) return { kind: "submitted" } as const;
  const questions = questionStates(found.slots);
  return { kind: "running", quizTitle: found.quiz.title, questions } as const;
}
