import { isOver } from "~/core/attempts/attempt-state";
import { publicQuestion } from "~/core/questions/public-question";
import type { OwnedAttempt } from "~/data/attempt-record";
import { now } from "~/platform/clock";
import type { AttemptOfLearner, SlotWithQuestion } from "./attempt-of-learner";
import { questionStates } from "./question-states";
import { settledAttempt } from "./settled-attempt";

/** One question of a running attempt: its public side, and the learner's own answer so far. */
export async function openQuestion({ position, ...owned }: OwnedAttempt & { position: number }) {
  const found = await settledAttempt(owned);
  if (found && isOver(found.attempt.state)) return { kind: "submitted" } as const;
  const slot = found?.slots.find((each) => each.position === position);
  if (!found || !slot) return { kind: "missing" } as const;
  return { kind: "running", view: viewOf(found, slot) } as const;
}

/** All questions of a running attempt, for a browser to keep while the network is away. */
export async function openQuestions(owned: OwnedAttempt) {
  const found = await settledAttempt(owned);
  if (!found) return { kind: "missing" } as const;
  if (isOver(found.attempt.state)) return { kind: "submitted" } as const;
  const views = found.slots.map((slot) => ({
    position: slot.position,
    ...viewOf(found, slot),
  }));
  return { kind: "running", views } as const;
}

function viewOf({ attempt, quiz, slots }: AttemptOfLearner, slot: SlotWithQuestion) {
  return {
    quizTitle: quiz.title,
    question: publicQuestion(slot.question, slot.optionOrder),
    possibleMicro: slot.possibleMicro,
    response: slot.response?.answer ?? null,
    revision: slot.revision,
    savedAt: slot.response?.receivedAt.toISOString() ?? null,
    questions: questionStates(slots),
    time: timeOf(attempt.deadlineAt),
  };
}

/** When the attempt ends, and how long that is from now; null without a limit. */
function timeOf(deadlineAt: Date | null) {
  if (deadlineAt === null) return null;
  const leftAtLoad = Math.max(0, deadlineAt.getTime() - now().getTime());
  return { deadlineAt: deadlineAt.toISOString(), leftAtLoad };
}
