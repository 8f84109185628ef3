/** What a press of “Move up” (−1) or “Move down” (1) asks for. */
export interface Move {
  id: string;
  step: 1 | -1;
}

/** The move as the value of a submit button: `-1 item-id`. */
export function writeMove({ id, step }: Move): string {
  return `${step} ${id}`;
}

/** The move in a button's value, or null when it is none. */
export function readMove(value: string): Move | null {
  const [step, id] = value.split(" ");
  if (!id || (step !== "1" && step !== "-1")) return null;
  return { id, step: step === "1" ? 1 : -1 };
}

/** The order after a move; a move over the edge, or of an unknown item, changes nothing. */
export function moveItem(order: readonly string[], { id, step }: Move): string[] {
  const from = order.indexOf(id);
  const to = from + step;
  const other = order[to];
  if (from === -1 || other === undefined) return [...order];
  return order.map((item, place) => (place === from ? other : place === to ? id : item));
}
