import type { ModuleContent } from "./module-content";
import type { Quiz, Slot } from "./quiz";
import { slotQuestions, slotSize } from "./slot-questions";

/** A quiz and the questions that it names. */
export interface QuizWithBank {
  quiz: Quiz;
  content: Pick<ModuleContent, "questions">;
}

/**
 * The quiz as it is asked from now on: without the questions whose erratum drops them. A slot that
 * held only such questions is gone, and one that draws more than are left draws all of them.
 */
export function withoutDropped({ quiz, content }: QuizWithBank): QuizWithBank {
  const questions = content.questions.filter(({ erratum }) => erratum?.change !== "drop");
  if (questions.length === content.questions.length) return { quiz, content };
  const bank = { questions };
  const kept = new Set(questions.map(({ id }) => id));
  const slots = quiz.slots.flatMap((slot) => askedSlot(slot, bank, kept));
  return { quiz: { ...quiz, slots }, content: bank };
}

function askedSlot(
  slot: Slot,
  bank: QuizWithBank["content"],
  kept: ReadonlySet<string>,
): readonly Slot[] {
  const left = slotQuestions(slot, bank).filter((id) => kept.has(id));
  if (left.length === 0) return [];
  if ("pool" in slot) return [{ ...slot, pool: left, draw: Math.min(slot.draw, left.length) }];
  const fewer = "group" in slot && slotSize(slot, bank) > left.length;
  return [fewer ? { ...slot, draw: left.length } : slot];
}
