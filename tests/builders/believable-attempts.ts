import { drawAttempt } from "~/core/attempts/draw-attempt";
import { markAttempt } from "~/core/attempts/mark-attempt";
import { type SeededRandom, seededRandom } from "~/core/attempts/seeded-random";
import type { ModuleContent } from "~/core/modules/module-content";
import type { Quiz } from "~/core/modules/quiz";
import { askedQuestion } from "~/core/questions/asked-question";
import { keyResponse } from "~/core/questions/key-response";
import type { Question } from "~/core/questions/question";
import type { Response } from "~/core/questions/response";
import type { Database } from "~/data/database";
import { newId } from "~/platform/ids";
import { guessedResponse } from "./believable-response";

const FIRST_START = Date.parse("2026-03-02T08:00:00.000Z");
const HOUR = 3_600_000;

export interface BelievableAttempts {
  readonly versionId: string;
  readonly content: ModuleContent;
  readonly quizId: string;
  readonly persons: number;
  readonly seed: string;
  /** A question whose key is wrong: those who know most get it wrong. */
  readonly wrongKey?: string;
}

interface Sitting {
  readonly startedAt: number;
  /** From 0 to 100; most lie about 50. */
  readonly ability: number;
  readonly random: SeededRandom;
}

/**
 * Stores a learner for each person with one finished attempt at the quiz: good and weak learners,
 * easy and hard questions, wrong answers that tempt, some left open, half a minute or two for each.
 * The same seed gives the same answers.
 */
export async function storeBelievableAttempts(
  database: Database,
  wanted: BelievableAttempts,
): Promise<string[]> {
  const quiz = wanted.content.quizzes.find(({ id }) => id === wanted.quizId);
  if (!quiz) throw new Error(`The module has no quiz ${wanted.quizId}.`);
  const attempts = Array.from({ length: wanted.persons }, (_, index) => {
    const random = seededRandom(`${wanted.seed} ${index}`);
    const ability = Math.round((random.below(101) + random.below(101) + random.below(101)) / 3);
    return sit(wanted, quiz, { random, ability, startedAt: FIRST_START + index * HOUR });
  });
  await database.$transaction([
    database.learner.createMany({
      data: attempts.map(({ attempt }) => ({
        id: attempt.learnerId,
        guestTokenHash: `hash-${attempt.learnerId}`,
      })),
    }),
    database.attempt.createMany({ data: attempts.map(({ attempt }) => attempt) }),
    database.attemptSlot.createMany({ data: attempts.flatMap(({ slots }) => slots) }),
    database.response.createMany({ data: attempts.flatMap(({ responses }) => responses) }),
  ]);
  return attempts.map(({ attempt }) => attempt.id);
}

function sit(wanted: BelievableAttempts, quiz: Quiz, sitting: Sitting) {
  const id = newId();
  const seed = `${wanted.seed} ${sitting.startedAt}`;
  const answered = answerAll({ ...wanted, quiz, seed }, sitting);
  const marks = markAttempt(answered, quiz.passMark);
  const finishedAt = Math.max(sitting.startedAt, ...answered.map(({ at }) => at)) + 15_000;
  return {
    attempt: {
      ...{ id, learnerId: newId(), moduleId: wanted.content.module.id, quizId: quiz.id, number: 1 },
      ...{ seed, moduleVersionId: wanted.versionId, state: "marked", submittedBy: "learner" },
      startedAt: new Date(sitting.startedAt),
      submittedAt: new Date(finishedAt),
      possibleMicro: marks.possibleMicro,
      markMicro: marks.markMicro,
      passed: marks.passed,
    },
    slots: answered.map((slot, index) => ({
      ...{ attemptId: id, position: slot.position, questionId: slot.questionId },
      possibleMicro: slot.possibleMicro,
      optionOrder: JSON.stringify(slot.optionOrder),
      variables: slot.variables && JSON.stringify(slot.variables),
      outcome: marks.slots[index]?.grade.outcome ?? null,
      markMicro: marks.slots[index]?.markMicro ?? null,
    })),
    responses: answered.flatMap((slot) => responseRows(id, slot)),
  };
}

type Asked = BelievableAttempts & { readonly quiz: Quiz; readonly seed: string };

function answerAll({ content, quiz, seed, wrongKey }: Asked, sitting: Sitting) {
  let at = sitting.startedAt;
  return drawAttempt({ content, quiz, timesSeen: new Map(), seed }).map((slot) => {
    const authored = content.questions.find(({ id }) => id === slot.questionId);
    const question = authored && askedQuestion(authored, slot.variables);
    if (!question) throw new Error(`The question ${slot.questionId} cannot be asked.`);
    at += 20_000 + sitting.random.below(90_000);
    return { ...slot, question, response: respond(question, sitting, wrongKey), at };
  });
}

function responseRows(
  attemptId: string,
  { position, response, at }: ReturnType<typeof answerAll>[number],
) {
  if (response === null) return [];
  const answer = JSON.stringify(response);
  return [
    { attemptId, operationId: newId(), position, revision: 1, answer, receivedAt: new Date(at) },
  ];
}

function respond(
  question: Question,
  { ability, random }: Sitting,
  wrongKey: string | undefined,
): Response | null {
  const ease = seededRandom(question.id).below(101);
  const chance = 60 + 2 * (ability - 50) + 0.7 * (ease - 50);
  const knows = random.below(100) < Math.max(4, Math.min(97, chance));
  if (!knows && random.below(12) === 0) return null;
  const right = question.id === wrongKey ? !knows : knows;
  return right ? keyResponse(question) : guessedResponse(question, random);
}
