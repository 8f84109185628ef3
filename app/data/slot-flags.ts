import type { OwnedAttempt } from "./attempt-record";
import type { Database } from "./database";

export interface SlotFlag extends OwnedAttempt {
  readonly position: number;
  readonly flagged: boolean;
}

/** Marks a slot of a running attempt for later, or takes the mark away. */
export async function setFlag(
  database: Database,
  { attemptId, learnerId, position, flagged }: SlotFlag,
): Promise<{ readonly kind: "set" | "closed" | "missing" }> {
  const { count } = await database.attemptSlot.updateMany({
    where: { attemptId, position, attempt: { learnerId, state: "running" } },
    data: { flagged },
  });
  if (count === 1) return { kind: "set" };
  const slot = await database.attemptSlot.findFirst({
    where: { attemptId, position, attempt: { learnerId } },
    select: { position: true },
  });
  return { kind: slot ? "closed" : "missing" };
}
