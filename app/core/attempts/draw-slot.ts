import type { ModuleContent } from "../modules/module-content";
import { poolStrata } from "../modules/pool-strata";
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
  const inTurn = shuffle(candidates, random)
    .filter((id) => !taken.has(id))
    .sort((one, other) => (seen.get(one) ?? 0) - (seen.get(other) ?? 0));
  const asked = new Set(askedForObjectives(slot, inTurn, content));
  const others = inTurn.filter((id) => !asked.has(id)).slice(0, Math.max(0, size - asked.size));
  const drawn = inTurn.filter((id) => asked.has(id) || others.includes(id)).slice(0, size);
  if (drawn.length < size) {
    throw new Error(`A pool has ${drawn.length} free questions, and ${size} are to be drawn.`);
  }
  for (const id of drawn) taken.add(id);
  return groupsTogether(drawn, content);
}

/** Those whose turn it is first among the questions of each objective that the pool names. */
function askedForObjectives(slot: Slot, inTurn: readonly string[], content: Bank): string[] {
  return poolStrata(slot, content).flatMap(({ least, questions }) =>
    inTurn.filter((id) => questions.includes(id)).slice(0, least),
  );
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
