import type { ModuleContent } from "./module-content";
import type { Slot } from "./quiz";

type Bank = Pick<ModuleContent, "questions">;

/** The ids of the questions that may appear in a slot; those of a group in the order of its file. */
export function slotQuestions(slot: Slot, { questions }: Bank): readonly string[] {
  if ("pool" in slot) return slot.pool;
  if ("question" in slot) return [slot.question];
  return questions.filter(({ group }) => group === slot.group).map(({ id }) => id);
}

/** How many questions a slot puts into an attempt. */
export function slotSize(slot: Slot, bank: Bank): number {
  if ("question" in slot) return 1;
  return slot.draw ?? slotQuestions(slot, bank).length;
}
