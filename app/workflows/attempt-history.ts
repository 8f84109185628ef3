import { isOver } from "~/core/attempts/attempt-state";
import { answerInWords } from "~/core/attempts/review/answer-in-words";
import { type AttemptLog, attemptInModule, readAttemptLog } from "~/data/attempt-log";
import type { OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { learnerNames } from "~/data/learner-names";
import { type AttemptOfLearner, attemptOfLearner } from "./attempt-of-learner";
import { settledAttempt } from "./settled-attempt";

/** All that was ever answered in an attempt, for its learner, once it is over. */
export async function attemptHistory(owned: OwnedAttempt) {
  const found = await settledAttempt(owned);
  if (!found) return { kind: "missing" } as const;
  if (!isOver(found.attempt.state)) return { kind: "running" } as const;
  return { kind: "over", view: await historyOf(found) } as const;
}

/**
 * The same for whoever looks after the module, at any time, with the learner's name; null when the
 * module has no such attempt.
 */
export async function attemptHistoryOfModule(wanted: { moduleId: string; attemptId: string }) {
  const owner = await attemptInModule(database(), wanted);
  if (!owner) return null;
  const { learnerId } = owner;
  const found = await attemptOfLearner({ attemptId: wanted.attemptId, learnerId });
  if (!found) return null;
  const names = await learnerNames(database(), [learnerId]);
  const view = await historyOf(found);
  return { ...view, learner: names.get(learnerId) ?? null };
}

async function historyOf(found: AttemptOfLearner) {
  const { attempt, content, quiz } = found;
  const log = await readAttemptLog(database(), attempt.id);
  const { id, title } = content.module;
  return {
    attemptId: attempt.id,
    module: { id, title },
    quiz: { id: quiz.id, title: quiz.title },
    number: attempt.number,
    state: attempt.state,
    startedAt: attempt.startedAt.toISOString(),
    endedAt: attempt.submittedAt?.toISOString() ?? null,
    endedBy: attempt.submittedBy,
    deadlineAt: attempt.deadlineAt?.toISOString() ?? null,
    answers: answersIn(found, log),
    deadlineChanges: log.deadlineChanges.map(({ from, to, reason, occurredAt }) => ({
      from: from?.toISOString() ?? null,
      to: to?.toISOString() ?? null,
      reason,
      at: occurredAt.toISOString(),
    })),
  };
}

function answersIn({ slots }: AttemptOfLearner, { responses }: AttemptLog) {
  const questions = new Map(slots.map(({ position, question }) => [position, question]));
  return responses.map(({ position, revision, answer, certainty, tried, late, receivedAt }) => {
    const question = questions.get(position);
    return {
      position,
      revision,
      lines: question ? answerInWords(question, answer) : [],
      certainty,
      tried,
      late,
      at: receivedAt.toISOString(),
    };
  });
}
