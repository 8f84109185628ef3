import type { Slot } from "./quiz";

/** The ids of the questions that may appear in a slot. */
export function slotQuestions(slot: Slot): readonly string[] {
  return "pool" in slot ? slot.pool : [slot.question];
}

/** How many questions a slot puts into an attempt. */
export function slotSize(slot: Slot): number {
  return "pool" in slot ? slot.draw : 1;
}
