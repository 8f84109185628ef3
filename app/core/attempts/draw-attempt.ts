import { toMicroPoints } from "../grading/mark";
import type { ModuleContent } from "../modules/module-content";
import type { Quiz } from "../modules/quiz";
import { withoutDropped } from "../modules/without-dropped";
import type { AuthoredQuestion } from "../questions/authored-question";
import type { OptionOrder } from "../questions/drawn-order";
import type { DrawnVariables } from "../questions/variable";
import { drawOptionOrder } from "./draw-option-order";
import { drawSlot, fixedQuestions } from "./draw-slot";
import { drawVariables } from "./draw-variables";
import { seededRandom } from "./seeded-random";

/** One place of an attempt, fixed when it starts. Positions count from 1; points in micro-points. */
export interface DrawnSlot {
  position: number;
  questionId: string;
  optionOrder: OptionOrder;
  /** null for a question without variables. */
  variables: DrawnVariables | null;
  possibleMicro: number;
}

export interface AttemptDraw {
  content: Pick<ModuleContent, "questions">;
  quiz: Quiz;
  /** How often the learner has met each question in earlier attempts; absent = never. */
  timesSeen: ReadonlyMap<string, number>;
  seed: string;
}

/**
 * Draws an attempt: the questions of each slot, the order of their options and the values of their
 * variables. The same input gives the same attempt. A pool, and a group of which only some questions
 * are asked, gives those met least often first when the quiz says so; what is drawn of one group
 * stands side by side, in the order of its file; no question stands in an attempt twice, and none that
 * an erratum dropped. Throws
 * when a slot names a question that the bank lacks, or a pool runs out; the content check refuses
 * such a quiz before it is published.
 */
export function drawAttempt({ timesSeen, seed, ...asked }: AttemptDraw): DrawnSlot[] {
  const { content, quiz } = withoutDropped(asked);
  const random = seededRandom(seed);
  const bank = new Map(content.questions.map((question) => [question.id, question]));
  const taken = new Set(fixedQuestions(quiz.slots, content));
  const seen = quiz.unseenFirst ? timesSeen : new Map<string, number>();

  return quiz.slots
    .flatMap((slot) =>
      drawSlot(slot, { content, random, seen, taken }).map((id) => ({
        question: known(bank, id),
        slot,
      })),
    )
    .map(({ question, slot }, index) => ({
      position: index + 1,
      questionId: question.id,
      optionOrder: drawOptionOrder({ question, random, shuffleOptions: quiz.shuffleOptions }),
      variables: drawVariables(question, seed),
      possibleMicro: toMicroPoints(slot.points ?? question.points),
    }));
}

function known(bank: ReadonlyMap<string, AuthoredQuestion>, id: string): AuthoredQuestion {
  const question = bank.get(id);
  if (!question) throw new Error(`The question bank has no question ${id}.`);
  return question;
}
