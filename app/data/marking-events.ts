import { z } from "zod";
import type { MarkChange } from "~/core/attempts/mark-changes";
import type { Outcome } from "~/core/grading/graded";
import { newId } from "~/platform/ids";
import type { Database, Transaction } from "./database";

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

const outcomeSchema = z.enum(["unanswered", "right", "partly-right", "wrong", "pending"]);

const changeSchema = z.strictObject({
  position: z.int(),
  kind: z.enum(["person", "regrade", "regrade-undone"]),
  fromOutcome: outcomeSchema,
  toOutcome: outcomeSchema,
  fromMarkMicro: z.int().nullable(),
  toMarkMicro: z.int().nullable(),
  fromPossibleMicro: z.int(),
  toPossibleMicro: z.int(),
  reason: z.string(),
  occurredAt: z.date(),
});

/** What became of an attempt's marks after its submission, in order. */
export async function markChangesOf(database: Database, attemptId: string): Promise<MarkChange[]> {
  const rows = await database.markingEvent.findMany({
    where: { attemptId },
    omit: {
      id: true,
      attemptId: true,
      byUserId: true,
      regradeId: true,
      fromVersionId: true,
      toVersionId: true,
    },
    orderBy: [{ occurredAt: "asc" }, { position: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => changeOf(changeSchema.parse(row)));
}

function changeOf(row: z.infer<typeof changeSchema>): MarkChange {
  const { position, kind, reason, occurredAt } = row;
  return {
    position,
    kind,
    reason,
    occurredAt,
    from: {
      outcome: row.fromOutcome,
      markMicro: row.fromMarkMicro,
      possibleMicro: row.fromPossibleMicro,
    },
    to: { outcome: row.toOutcome, markMicro: row.toMarkMicro, possibleMicro: row.toPossibleMicro },
  };
}
