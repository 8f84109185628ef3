import { Prisma } from "../../prisma/generated/client";
import type { Database } from "./database";
import { runningKeyOf } from "./running-key";

export interface NewAttempt {
  readonly id: string;
  readonly learnerId: string;
  readonly moduleId: string;
  readonly moduleVersionId: string;
  readonly quizId: string;
  readonly seed: string;
  readonly startedAt: Date;
  /** null = no time limit. */
  readonly deadlineAt: Date | null;
  /** 150 = half as long again; 100 when it is left out. */
  readonly timeFactorPercent?: number | undefined;
  /** Chosen by the browser: starting again with the same id gives the same attempt. */
  readonly operationId?: string | undefined;
  /** How many attempts at the quiz a learner may start; null or left out = any number. */
  readonly mostAttempts?: number | null | undefined;
  /** Whatever ended later stands in the way; null or left out = nothing does. */
  readonly noneEndedAfter?: Date | null | undefined;
  /** At least one. Points are micro-points. */
  readonly slots: readonly {
    readonly position: number;
    readonly questionId: string;
    readonly optionOrder: Readonly<Record<string, readonly string[]>>;
    /** Left out, or null, for a question without variables. */
    readonly variables?: Readonly<Record<string, string>> | null;
    readonly possibleMicro: number;
  }[];
}

export type StartedAttempt =
  | { readonly kind: "started"; readonly attemptId: string }
  /** It was started before by the same operation; it may be over by now. */
  | { readonly kind: "replayed"; readonly attemptId: string }
  | { readonly kind: "already-running"; readonly attemptId: string }
  /** The operation id belongs to an attempt at another quiz. */
  | { readonly kind: "conflict-operation" }
  /** The learner has used all attempts, or has to wait. */
  | { readonly kind: "refused" };

/**
 * Starts an attempt with its slots. One statement decides: the learner has no running attempt at this
 * quiz, has not used the operation before, has attempts left and has waited long enough. Of two starts
 * at once one gets through.
 */
export async function createAttempt(
  database: Database,
  attempt: NewAttempt,
): Promise<StartedAttempt> {
  const [started] = await database.$transaction([
    database.$executeRaw(attemptInsert(attempt)),
    database.$executeRaw(slotsInsert(attempt)),
  ]);
  if (started === 1) return { kind: "started", attemptId: attempt.id };
  return reasonNotStarted(database, attempt);
}

async function reasonNotStarted(database: Database, attempt: NewAttempt): Promise<StartedAttempt> {
  const { learnerId, moduleId, quizId, operationId } = attempt;
  const earlier = operationId
    ? await database.attempt.findFirst({ where: { learnerId, startOperationId: operationId } })
    : null;
  if (earlier) {
    const isSame = earlier.moduleId === moduleId && earlier.quizId === quizId;
    return isSame ? { kind: "replayed", attemptId: earlier.id } : { kind: "conflict-operation" };
  }
  const running = await database.attempt.findFirst({
    where: { runningKey: runningKeyOf(attempt) },
    select: { id: true },
  });
  return running ? { kind: "already-running", attemptId: running.id } : { kind: "refused" };
}

function attemptInsert(attempt: NewAttempt): Prisma.Sql {
  const { id, learnerId, moduleId, moduleVersionId, quizId, seed, startedAt, deadlineAt } = attempt;
  const { operationId = null, timeFactorPercent = 100 } = attempt;
  const { mostAttempts = null, noneEndedAfter = null } = attempt;
  const possibleMicro = attempt.slots.reduce((sum, slot) => sum + slot.possibleMicro, 0);
  return Prisma.sql`
    INSERT INTO "Attempt" ("id", "learnerId", "moduleId", "moduleVersionId", "quizId", "number",
      "startOperationId", "timeFactorPercent", "seed", "state", "runningKey", "startedAt",
      "deadlineAt", "possibleMicro")
    SELECT ${id}, ${learnerId}, ${moduleId}, ${moduleVersionId}, ${quizId},
      COALESCE(MAX("number"), 0) + 1, ${operationId}, ${timeFactorPercent}, ${seed}, 'running',
      ${runningKeyOf(attempt)}, ${startedAt}, ${deadlineAt}, ${possibleMicro}
    FROM "Attempt"
    WHERE "learnerId" = ${learnerId} AND "moduleId" = ${moduleId} AND "quizId" = ${quizId}
    HAVING (${mostAttempts} IS NULL OR COUNT(*) < ${mostAttempts})
      AND (${noneEndedAfter} IS NULL OR COALESCE(MAX("submittedAt") <= ${noneEndedAfter}, TRUE))
    ON CONFLICT DO NOTHING`;
}

function slotsInsert({ id, slots }: NewAttempt): Prisma.Sql {
  const rows = slots.map(
    (slot) => Prisma.sql`(${slot.position}, ${slot.questionId},
      ${JSON.stringify(slot.optionOrder)}, ${slot.variables ? JSON.stringify(slot.variables) : null},
      ${slot.possibleMicro})`,
  );
  return Prisma.sql`
    WITH "slot" ("position", "questionId", "optionOrder", "variables", "possibleMicro")
      AS (VALUES ${Prisma.join(rows)})
    INSERT INTO "AttemptSlot" ("attemptId", "position", "questionId", "optionOrder",
      "variables", "possibleMicro")
    SELECT ${id}, "position", "questionId", "optionOrder", "variables", "possibleMicro" FROM "slot"
    WHERE EXISTS (SELECT 1 FROM "Attempt" WHERE "id" = ${id})`;
}
