import type { AttemptChange, RegradePolicy } from "~/core/attempts/regrade/regrade-types";
import { newId } from "~/platform/ids";
import type { Database, Transaction } from "./database";
import { inPortions } from "./in-portions";

export interface NewRegrade {
  /** Chosen by whoever applies it: applying again with the same id changes nothing. */
  readonly id: string;
  readonly moduleId: string;
  readonly quizId: string;
  readonly toVersionId: string;
  readonly policy: RegradePolicy;
  readonly reason: string;
  readonly byUserId: string;
  readonly appliedAt: Date;
}

export type AppliedRegrade =
  | { readonly kind: "applied" }
  /** It was applied before. */
  | { readonly kind: "already-applied" }
  /** A mark is not what the plan says it is; nothing was stored. */
  | { readonly kind: "moved-on" };

/** Thrown to end a transaction without a trace; it never leaves this file. */
class MovedOn extends Error {}

/**
 * Applies the changes of a plan in one transaction: the regrade, every slot and attempt, and an event for each slot.
 * Each update holds only for the marks that were planned with, and all of them must.
 *
 * @param changes null = what was planned holds no longer; only an earlier application is looked for
 */
export async function applyRegrade(
  database: Database,
  regrade: NewRegrade,
  changes: readonly AttemptChange[] | null,
): Promise<AppliedRegrade> {
  try {
    return await database.$transaction(async (transaction) => {
      const earlier = await transaction.regrade.findFirst({ where: { id: regrade.id } });
      if (earlier)
        return isSame(earlier, regrade) ? { kind: "already-applied" } : { kind: "moved-on" };
      if (changes === null) return { kind: "moved-on" };
      await transaction.regrade.create({ data: regrade });
      for (const portion of inPortions(changes, 500)) {
        await storeSlots(transaction, regrade, portion);
        await storeAttempts(transaction, regrade, portion);
        await storeEvents(transaction, regrade, portion);
      }
      return { kind: "applied" };
    });
  } catch (error) {
    if (error instanceof MovedOn) return { kind: "moved-on" };
    throw error;
  }
}

function isSame(earlier: Pick<NewRegrade, "moduleId" | "quizId">, regrade: NewRegrade): boolean {
  return earlier.moduleId === regrade.moduleId && earlier.quizId === regrade.quizId;
}

function slotRows(changes: readonly AttemptChange[]): (string | number | null)[][] {
  return changes.flatMap(({ attemptId, slots }) =>
    slots.map(({ position, fromVersionId, from, to }) => [
      attemptId,
      position,
      fromVersionId,
      from.outcome,
      from.markMicro,
      from.possibleMicro,
      to.outcome,
      to.markMicro,
      to.possibleMicro,
      newId(),
    ]),
  );
}

async function storeSlots(
  transaction: Transaction,
  { toVersionId }: NewRegrade,
  changes: readonly AttemptChange[],
): Promise<void> {
  const rows = slotRows(changes);
  const changed = await transaction.$executeRaw`
    UPDATE "AttemptSlot" AS s SET "outcome" = c."value" ->> 6, "markMicro" = c."value" ->> 7,
      "possibleMicro" = c."value" ->> 8, "gradedVersionId" = NULLIF(${toVersionId}, a."moduleVersionId")
    FROM json_each(${JSON.stringify(rows)}) AS c
    JOIN "Attempt" AS a ON a."id" = c."value" ->> 0
    WHERE s."attemptId" = c."value" ->> 0 AND s."position" = c."value" ->> 1
      AND COALESCE(s."gradedVersionId", a."moduleVersionId") = c."value" ->> 2
      AND s."outcome" = c."value" ->> 3 AND s."markMicro" IS c."value" ->> 4
      AND s."possibleMicro" = c."value" ->> 5`;
  if (changed !== rows.length) throw new MovedOn();
}

async function storeAttempts(
  transaction: Transaction,
  { id }: NewRegrade,
  changes: readonly AttemptChange[],
): Promise<void> {
  const rows = changes.map(({ attemptId, from, to }) => [
    attemptId,
    ...[from.state, from.markMicro, from.possibleMicro, asInteger(from.passed)],
    ...[to.state, to.markMicro, to.possibleMicro, asInteger(to.passed)],
  ]);
  const json = JSON.stringify(rows);
  const changed = await transaction.$executeRaw`
    UPDATE "Attempt" AS a SET "state" = c."value" ->> 5, "markMicro" = c."value" ->> 6,
      "possibleMicro" = c."value" ->> 7, "passed" = c."value" ->> 8
    FROM json_each(${json}) AS c
    WHERE a."id" = c."value" ->> 0 AND a."state" = c."value" ->> 1
      AND a."markMicro" IS c."value" ->> 2 AND a."possibleMicro" = c."value" ->> 3
      AND a."passed" IS c."value" ->> 4`;
  if (changed !== rows.length) throw new MovedOn();
  await transaction.$executeRaw`
    INSERT INTO "RegradedAttempt" ("regradeId", "attemptId", "fromState", "fromMarkMicro",
      "fromPossibleMicro", "fromPassed", "toState", "toMarkMicro", "toPossibleMicro", "toPassed")
    SELECT ${id}, c."value" ->> 0, c."value" ->> 1, c."value" ->> 2, c."value" ->> 3,
      c."value" ->> 4, c."value" ->> 5, c."value" ->> 6, c."value" ->> 7, c."value" ->> 8
    FROM json_each(${json}) AS c`;
}

async function storeEvents(
  transaction: Transaction,
  { id, toVersionId, reason, byUserId, appliedAt }: NewRegrade,
  changes: readonly AttemptChange[],
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "MarkingEvent" ("id", "attemptId", "position", "kind", "fromVersionId",
      "toVersionId", "fromOutcome", "toOutcome", "fromMarkMicro", "toMarkMicro",
      "fromPossibleMicro", "toPossibleMicro", "reason", "byUserId", "regradeId", "occurredAt")
    SELECT c."value" ->> 9, c."value" ->> 0, c."value" ->> 1, 'regrade', c."value" ->> 2,
      ${toVersionId}, c."value" ->> 3, c."value" ->> 6, c."value" ->> 4, c."value" ->> 7,
      c."value" ->> 5, c."value" ->> 8, ${reason}, ${byUserId}, ${id}, ${appliedAt}
    FROM json_each(${JSON.stringify(slotRows(changes))}) AS c`;
}

function asInteger(passed: boolean | null): number | null {
  return passed === null ? null : Number(passed);
}
