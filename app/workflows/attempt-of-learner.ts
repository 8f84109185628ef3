import type { ModuleContent } from "~/core/modules/module-content";
import type { Quiz } from "~/core/modules/quiz";
import { askedQuestion } from "~/core/questions/asked-question";
import type { Question } from "~/core/questions/question";
import {
  type AttemptSlot,
  type AttemptWithSlots,
  findAttempt,
  type OwnedAttempt,
} from "~/data/attempt-record";
import { database } from "~/data/database";
import { findModuleVersion } from "~/data/module-versions";
import { listTries, type TriedAnswer } from "~/data/tries";

/**
 * A slot with the question that was drawn for it, from the version the attempt began with and with
 * the values that were drawn for its variables.
 */
export interface SlotWithQuestion extends AttemptSlot {
  question: Question;
}

/** A learner's attempt together with the module version that it was drawn from. */
export interface AttemptOfLearner {
  attempt: AttemptWithSlots;
  content: ModuleContent;
  quiz: Quiz;
  slots: SlotWithQuestion[];
  /** What was checked at once, oldest first; nothing where the quiz has no tries. */
  tries: readonly TriedAnswer[];
}

/** The attempt with this id if it is the learner's own; null otherwise. */
export async function attemptOfLearner(owned: OwnedAttempt): Promise<AttemptOfLearner | null> {
  const attempt = await findAttempt(database(), owned);
  return attempt && withContent(attempt);
}

/** Throws when the stored attempt does not fit its own version, which nothing can bring about. */
async function withContent(attempt: AttemptWithSlots): Promise<AttemptOfLearner> {
  const version = await findModuleVersion(database(), attempt.moduleVersionId);
  const quiz = version?.content.quizzes.find(({ id }) => id === attempt.quizId);
  if (!version || !quiz) throw new Error(`The version of attempt ${attempt.id} lacks its quiz.`);
  const { content } = version;
  const tries = quiz.tries ? await listTries(database(), { attemptId: attempt.id }) : [];
  return { attempt, content, quiz, slots: slotsWithQuestions(attempt, content), tries };
}

function slotsWithQuestions(attempt: AttemptWithSlots, { questions }: ModuleContent) {
  const bank = new Map(questions.map((question) => [question.id, question]));
  return attempt.slots.map((slot) => {
    const authored = bank.get(slot.questionId);
    const question = authored && askedQuestion(authored, slot.variables);
    if (!question) throw new Error(`The version of attempt ${attempt.id} lacks a question.`);
    return { ...slot, question };
  });
}
