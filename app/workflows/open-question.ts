import { isOver } from "~/core/attempts/attempt-state";
import { givenAnswer } from "~/core/attempts/given-answer";
import { whyClosed } from "~/core/attempts/life/answer-moves";
import { lifeRulesOf } from "~/core/attempts/life/life-rules";
import { shownTries } from "~/core/attempts/shown-tries";
import { publicQuestion } from "~/core/questions/public-question";
import type { OwnedAttempt } from "~/data/attempt-record";
import { now } from "~/platform/clock";
import { attemptAsFound, triedAt } from "./attempt-now";
import type { AttemptOfLearner, SlotWithQuestion } from "./attempt-of-learner";
import { questionStates } from "./question-states";
import { settledAttempt } from "./settled-attempt";
import { shownStimulus } from "./shown-stimulus";

/**
 * One question of a running attempt: its public side, and the learner's own answer so far. In a
 * one-way quiz the question that the learner has gone to, and no other.
 */
export async function openQuestion({ position, ...owned }: OwnedAttempt & { position: number }) {
  const found = await settledAttempt(owned);
  if (found && isOver(found.attempt.state)) return { kind: "submitted" } as const;
  const slot = found?.slots.find((each) => each.position === position);
  if (!found || !slot) return { kind: "missing" } as const;
  const closed = whyClosed(attemptAsFound(found).life, { position }, lifeRulesOf(found.quiz));
  if (closed === "left" || closed === "not-reached") {
    return { kind: "elsewhere", position: found.attempt.reachedPosition } as const;
  }
  return { kind: "running", view: viewOf(found, slot) } as const;
}

/**
 * The questions of a running attempt that may be opened now, for a browser to keep while the network is
 * away: all of them, or the one that a one-way quiz stands at.
 */
export async function openQuestions(owned: OwnedAttempt) {
  const found = await settledAttempt(owned);
  if (!found) return { kind: "missing" } as const;
  if (isOver(found.attempt.state)) return { kind: "submitted" } as const;
  const { quiz, attempt, slots } = found;
  const isOpen = ({ position }: { position: number }) =>
    quiz.navigation === "free" || position === attempt.reachedPosition;
  const views = slots.filter(isOpen).map((slot) => ({
    position: slot.position,
    ...viewOf(found, slot),
  }));
  return { kind: "running", views } as const;
}

function viewOf(found: AttemptOfLearner, slot: SlotWithQuestion) {
  const { attempt, content, quiz, slots } = found;
  return {
    quizTitle: quiz.title,
    question: publicQuestion(slot.question, slot.optionOrder),
    stimulus: shownStimulus(found, slot),
    possibleMicro: slot.possibleMicro,
    response: givenAnswer(slot.response?.answer ?? null, slot.response?.certainty ?? null),
    certainty: quiz.certainty,
    tries: shownTries({ ...found, ...slot, tried: triedAt(found.tries, slot.position) }),
    navigation: quiz.navigation,
    moduleId: content.module.id,
    revision: slot.revision,
    savedAt: slot.response?.receivedAt.toISOString() ?? null,
    questions: questionStates(slots),
    time: timeOf(attempt.deadlineAt),
  };
}

/** When a running attempt ends. */
export async function timeLeftOf(owned: OwnedAttempt) {
  const found = await settledAttempt(owned);
  if (!found) return { kind: "missing" } as const;
  if (isOver(found.attempt.state)) return { kind: "submitted" } as const;
  return { kind: "running", time: timeOf(found.attempt.deadlineAt) } as const;
}

/** When the attempt ends, and how long that is from now; null without a limit. */
function timeOf(deadlineAt: Date | null) {
  if (deadlineAt === null) return null;
  const leftAtLoad = Math.max(0, deadlineAt.getTime() - now().getTime());
  return { deadlineAt: deadlineAt.toISOString(), leftAtLoad };
}
