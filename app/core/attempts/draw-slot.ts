import type { ModuleContent } from "../modules/module-content";
import type { Slot } from "../modules/quiz";
import { slotQuestions, slotSize } from "../modules/slot-questions";
import type { SeededRandom } from "./seeded-random";
import { shuffle } from "./shuffle";

type Bank = Pick<ModuleContent, "questions">;

interface SlotDraw {
  content: Bank;
  random: SeededRandom;
  seen: ReadonlyMap<string, number>;
  /** Questions that already have a place; what is drawn is added. */
  taken: Set<string>;
}

/** Whether every question of the slot is asked, so that there is nothing to draw. */
function isFixed(slot: Slot): boolean {
  return !("pool" in slot) && !("draw" in slot);
}

/** The questions that stand in every attempt at a quiz with these slots; no pool gives them again. */
export function fixedQuestions(slots: readonly Slot[], content: Bank): string[] {
  return slots.filter(isFixed).flatMap((slot) => slotQuestions(slot, content));
}

/** The ids of the questions of one slot, in the order in which they are asked. */
export function drawSlot(slot: Slot, { content, random, seen, taken }: SlotDraw): string[] {
  const candidates = slotQuestions(slot, content);
  if (isFixed(slot)) return [...candidates];
  const size = slotSize(slot, content);
  const drawn = shuffle(candidates, random)
    .filter((id) => !taken.has(id))
    .sort((one, other) => (seen.get(one) ?? 0) - (seen.get(other) ?? 0))
    .slice(0, size);
  if (drawn.length < size) {
    throw new Error(`A pool has ${drawn.length} free questions, and ${size} are to be drawn.`);
  }
  for (const id of drawn) taken.add(id);
  return groupsTogether(drawn, content);
}

/** Questions of one group side by side, where the first of them was drawn, as their file has them. */
function groupsTogether(drawn: readonly string[], { questions }: Bank): string[] {
  const groupOf = new Map(questions.map(({ id, group }) => [id, group]));
  const inFileOrder = questions.map(({ id }) => id).filter((id) => drawn.includes(id));
  const placed = drawn.flatMap((id) => {
    const group = groupOf.get(id);
    return group === undefined ? [id] : inFileOrder.filter((other) => groupOf.get(other) === group);
  });
  return [...new Set(placed)];
}
