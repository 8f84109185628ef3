import type { AttemptSlot } from "~/data/attempt-record";

/** Where each question of a running attempt stands. */
export function questionStates(slots: readonly AttemptSlot[]) {
  return slots.map(({ position, flagged, response }) => ({
    position,
    flagged,
    answered: response !== null && response.answer !== null,
  }));
}
