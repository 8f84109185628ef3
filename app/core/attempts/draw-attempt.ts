import { toMicroPoints } from "../grading/mark";
import type { ModuleContent } from "../modules/module-content";
import type { Quiz, Slot } from "../modules/quiz";
import type { OptionOrder } from "../questions/drawn-order";
import type { Question } from "../questions/question";
import { drawOptionOrder } from "./draw-option-order";
import { type SeededRandom, seededRandom } from "./seeded-random";
import { shuffle } from "./shuffle";

/** One place of an attempt, fixed when it starts. Positions count from 1; points in micro-points. */
export interface DrawnSlot {
  position: number;
  questionId: string;
  optionOrder: OptionOrder;
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
 * Draws an attempt: the questions of each slot and the order of their options. The same input gives
 * the same attempt. A pool gives questions met least often first when the quiz says so, and no
 * question stands in an attempt twice. Throws when a slot names a question that the bank lacks, or
 * a pool runs out; the content check refuses such a quiz before it is published.
 */
export function drawAttempt({ content, quiz, timesSeen, seed }: AttemptDraw): DrawnSlot[] {
  const random = seededRandom(seed);
  const bank = new Map(content.questions.map((question) => [question.id, question]));
  const taken = new Set(quiz.slots.flatMap((slot) => ("pool" in slot ? [] : [slot.question])));
  const seen = quiz.unseenFirst ? timesSeen : new Map<string, number>();

  return quiz.slots
    .flatMap((slot) =>
      drawSlot(slot, { random, seen, taken }).map((id) => ({ question: known(bank, id), slot })),
    )
    .map(({ question, slot }, index) => ({
      position: index + 1,
      questionId: question.id,
      optionOrder: drawOptionOrder({ question, random, shuffleOptions: quiz.shuffleOptions }),
      possibleMicro: toMicroPoints(slot.points ?? question.points),
    }));
}

interface SlotDraw {
  random: SeededRandom;
  seen: ReadonlyMap<string, number>;
  /** Questions that already have a place; a pool's draw adds its own. */
  taken: Set<string>;
}

function drawSlot(slot: Slot, { random, seen, taken }: SlotDraw): string[] {
  if (!("pool" in slot)) return [slot.question];
  const drawn = shuffle(slot.pool, random)
    .filter((id) => !taken.has(id))
    .sort((one, other) => (seen.get(one) ?? 0) - (seen.get(other) ?? 0))
    .slice(0, slot.draw);
  if (drawn.length < slot.draw) {
    throw new Error(`A pool has ${drawn.length} free questions, and ${slot.draw} are to be drawn.`);
  }
  for (const id of drawn) taken.add(id);
  return drawn;
}

function known(bank: ReadonlyMap<string, Question>, id: string): Question {
  const question = bank.get(id);
  if (!question) throw new Error(`The question bank has no question ${id}.`);
  return question;
}
