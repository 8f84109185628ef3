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

/** The id is that of the new attempt, or of the one that was running already. */
export type StartedAttempt =
  | { readonly kind: "started"; readonly attemptId: string }
  | { readonly kind: "already-running"; readonly attemptId: string };

/**
 * Starts an attempt with its slots, unless the learner has a running one at this quiz: of two starts
 * at once the unique running key lets one through.
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
  const running = await database.attempt.findFirst({
    where: { runningKey: runningKeyOf(attempt) },
    select: { id: true },
  });
  // The running one was submitted in between: there is room for this one now.
  if (!running) return createAttempt(database, attempt);
  return { kind: "already-running", attemptId: running.id };
}

function attemptInsert(attempt: NewAttempt): Prisma.Sql {
  const { id, learnerId, moduleId, moduleVersionId, quizId, seed, startedAt, deadlineAt } = attempt;
  const possibleMicro = attempt.slots.reduce((sum, slot) => sum + slot.possibleMicro, 0);
  return Prisma.sql`
    INSERT INTO "Attempt" ("id", "learnerId", "moduleId", "moduleVersionId", "quizId", "number",
      "seed", "state", "runningKey", "startedAt", "deadlineAt", "possibleMicro")
    SELECT ${id}, ${learnerId}, ${moduleId}, ${moduleVersionId}, ${quizId},
      COALESCE(MAX("number"), 0) + 1, ${seed}, 'running', ${runningKeyOf(attempt)}, ${startedAt},
      ${deadlineAt}, ${possibleMicro}
    FROM "Attempt"
    WHERE "learnerId" = ${learnerId} AND "moduleId" = ${moduleId} AND "quizId" = ${quizId}
    ON CONFLICT ("runningKey") DO NOTHING`;
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
