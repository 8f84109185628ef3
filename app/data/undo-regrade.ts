import type { Database, Transaction } from "./database";

export interface RegradeToUndo {
  readonly regradeId: string;
  readonly moduleId: string;
  readonly reason: string;
  readonly byUserId: string;
  readonly undoneAt: Date;
}

export type UndoneRegrade =
  | { readonly kind: "undone" }
  | { readonly kind: "already-undone" }
  /** Marks of so many of its attempts have been changed since, and that change still stands. */
  | { readonly kind: "later-marks"; readonly attempts: number }
  /** The module has no such regrade. */
  | { readonly kind: "missing" };

/** Thrown to end a transaction without a trace; it never leaves this file. */
class LaterMarks extends Error {
  constructor(readonly attempts: number) {
    super();
  }
}

/**
 * Puts every slot and attempt of a regrade back as it was, in one transaction, and keeps an event for
 * each slot. Refused when a mark of one of its attempts was changed since, by a person or a later
 * regrade that has not been undone: that comes first.
 */
export async function undoRegrade(database: Database, undo: RegradeToUndo): Promise<UndoneRegrade> {
  try {
    return await database.$transaction(async (transaction) => {
      const { count } = await transaction.regrade.updateMany({
        where: { id: undo.regradeId, moduleId: undo.moduleId, undoneAt: null },
        data: { undoneAt: undo.undoneAt, undoneByUserId: undo.byUserId },
      });
      if (count !== 1) return reasonNotUndone(transaction, undo);
      const later = await laterAttempts(transaction, undo);
      if (later > 0) throw new LaterMarks(later);
      await restoreSlots(transaction, undo);
      await restoreAttempts(transaction, undo);
      await storeEvents(transaction, undo);
      return { kind: "undone" };
    });
  } catch (error) {
    if (error instanceof LaterMarks) return { kind: "later-marks", attempts: error.attempts };
    throw error;
  }
}

async function reasonNotUndone(
  transaction: Transaction,
  { regradeId, moduleId }: RegradeToUndo,
): Promise<UndoneRegrade> {
  const known = await transaction.regrade.findFirst({ where: { id: regradeId, moduleId } });
  return { kind: known ? "already-undone" : "missing" };
}

/** Events are only ever appended, so that a later one has a higher rowid. */
async function laterAttempts(
  transaction: Transaction,
  { regradeId }: RegradeToUndo,
): Promise<number> {
  const rows = await transaction.$queryRaw<{ attempts: number | bigint }[]>`
    SELECT COUNT(DISTINCT e."attemptId") AS "attempts"
    FROM "RegradedAttempt" AS d
    JOIN "MarkingEvent" AS e ON e."attemptId" = d."attemptId"
    LEFT JOIN "Regrade" AS g ON g."id" = e."regradeId"
    WHERE d."regradeId" = ${regradeId}
      AND e.rowid > (SELECT MAX(o.rowid) FROM "MarkingEvent" AS o WHERE o."regradeId" = ${regradeId})
      AND (g."id" IS NULL OR g."undoneAt" IS NULL)`;
  return Number(rows[0]?.attempts ?? 0);
}

async function restoreSlots(transaction: Transaction, { regradeId }: RegradeToUndo): Promise<void> {
  const events = await transaction.markingEvent.count({ where: { regradeId, kind: "regrade" } });
  const changed = await transaction.$executeRaw`
    UPDATE "AttemptSlot" AS s SET "outcome" = e."fromOutcome", "markMicro" = e."fromMarkMicro",
      "possibleMicro" = e."fromPossibleMicro",
      "gradedVersionId" = NULLIF(e."fromVersionId", a."moduleVersionId")
    FROM "MarkingEvent" AS e JOIN "Attempt" AS a ON a."id" = e."attemptId"
    WHERE e."regradeId" = ${regradeId} AND e."kind" = 'regrade'
      AND s."attemptId" = e."attemptId" AND s."position" = e."position"
      AND COALESCE(s."gradedVersionId", a."moduleVersionId") = e."toVersionId"
      AND s."outcome" = e."toOutcome" AND s."markMicro" IS e."toMarkMicro"
      AND s."possibleMicro" = e."toPossibleMicro"`;
  if (changed !== events) throw new LaterMarks(events - changed);
}

async function restoreAttempts(
  transaction: Transaction,
  { regradeId }: RegradeToUndo,
): Promise<void> {
  const attempts = await transaction.regradedAttempt.count({ where: { regradeId } });
  const changed = await transaction.$executeRaw`
    UPDATE "Attempt" AS a SET "state" = d."fromState", "markMicro" = d."fromMarkMicro",
      "possibleMicro" = d."fromPossibleMicro", "passed" = d."fromPassed"
    FROM "RegradedAttempt" AS d
    WHERE d."regradeId" = ${regradeId} AND a."id" = d."attemptId" AND a."state" = d."toState"
      AND a."markMicro" IS d."toMarkMicro" AND a."possibleMicro" = d."toPossibleMicro"
      AND a."passed" IS d."toPassed"`;
  if (changed !== attempts) throw new LaterMarks(attempts - changed);
}

async function storeEvents(transaction: Transaction, undo: RegradeToUndo): Promise<void> {
  const { regradeId, reason, byUserId, undoneAt } = undo;
  await transaction.$executeRaw`
    INSERT INTO "MarkingEvent" ("id", "attemptId", "position", "kind", "fromVersionId",
      "toVersionId", "fromOutcome", "toOutcome", "fromMarkMicro", "toMarkMicro",
      "fromPossibleMicro", "toPossibleMicro", "reason", "byUserId", "regradeId", "occurredAt")
    SELECT e."id" || '-undone', e."attemptId", e."position", 'regrade-undone', e."toVersionId",
      e."fromVersionId", e."toOutcome", e."fromOutcome", e."toMarkMicro", e."fromMarkMicro",
      e."toPossibleMicro", e."fromPossibleMicro", ${reason}, ${byUserId}, ${regradeId}, ${undoneAt}
    FROM "MarkingEvent" AS e WHERE e."regradeId" = ${regradeId} AND e."kind" = 'regrade'
    ORDER BY e.rowid`;
}
