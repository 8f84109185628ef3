import type { Outcome } from "~/core/grading/graded";
import { newId } from "~/platform/ids";
import type { Transaction } from "./database";

/** A change to a slot's mark after submission; marks and points are micro-points. */
export interface MarkingEvent {
  readonly attemptId: string;
  readonly position: number;
  readonly kind: "person" | "regrade" | "regrade-undone";
  readonly fromVersionId: string;
  readonly toVersionId: string;
  readonly fromOutcome: Outcome;
  readonly toOutcome: Outcome;
  readonly fromMarkMicro: number | null;
  readonly toMarkMicro: number | null;
  readonly fromPossibleMicro: number;
  readonly toPossibleMicro: number;
  readonly reason: string;
  /** null = the server. */
  readonly byUserId: string | null;
  readonly regradeId: string | null;
  readonly occurredAt: Date;
}

/** Appends what changed, in the transaction that changes it. */
export async function appendMarkingEvents(
  transaction: Transaction,
  events: readonly MarkingEvent[],
): Promise<void> {
  await transaction.markingEvent.createMany({
    data: events.map((event) => ({ id: newId(), ...event })),
  });
}
