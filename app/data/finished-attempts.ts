import { z } from "zod";
import { Prisma } from "../../prisma/generated/client";
import type { Database } from "./database";
import { inChunks } from "./in-chunks";

export interface QuizOfModule {
  readonly moduleId: string;
  readonly quizId: string;
}

export interface FinishedSlot {
  readonly position: number;
  readonly questionId: string;
  readonly possibleMicro: number;
  /** null while a person has yet to mark it. */
  readonly markMicro: number | null;
}

export interface FinishedAttempt {
  readonly attemptId: string;
  /** The version from which it was drawn. */
  readonly versionId: string;
  /** In the order shown. */
  readonly slots: readonly FinishedSlot[];
}

/** The latest so many are counted: with more, no figure would change by more than a percent or two. */
export const MOST_ATTEMPTS = 5_000;

const idsSchema = z.array(z.strictObject({ id: z.string() }));

// One row for each attempt, its slots as JSON: a row for each slot would take ten times as long.
const slotsSchema = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(z.tuple([z.int(), z.string(), z.int(), z.int().nullable()])));

const rowsSchema = z.array(
  z.strictObject({ attemptId: z.string(), versionId: z.string(), slots: slotsSchema }),
);

/**
 * The first finished attempt of every learner at a quiz, over all versions of its module, oldest
 * first; of very many the latest. Those that wait for a person's marks are among them; running and
 * abandoned ones are not.
 */
export async function firstFinishedAttempts(
  database: Database,
  { moduleId, quizId }: QuizOfModule,
): Promise<FinishedAttempt[]> {
  const found = await database.$queryRaw<unknown[]>(Prisma.sql`
    SELECT a."id" FROM "Attempt" a
    WHERE a."moduleId" = ${moduleId} AND a."quizId" = ${quizId}
      AND a."state" IN ('waiting', 'marked')
      AND NOT EXISTS (SELECT 1 FROM "Attempt" b
        WHERE b."learnerId" = a."learnerId" AND b."moduleId" = a."moduleId"
          AND b."quizId" = a."quizId" AND b."number" < a."number"
          AND b."state" IN ('waiting', 'marked'))
    ORDER BY a."submittedAt" DESC, a."id" DESC LIMIT ${MOST_ATTEMPTS}`);
  const ids = idsSchema.parse(found).map(({ id }) => id);
  return inChunks(ids.reverse(), (chunk) => withSlots(database, chunk));
}

async function withSlots(
  database: Database,
  attemptIds: readonly string[],
): Promise<FinishedAttempt[]> {
  const rows = await database.$queryRaw<unknown[]>(Prisma.sql`
    SELECT a."id" AS "attemptId", a."moduleVersionId" AS "versionId",
      (SELECT json_group_array(json_array(s."position", s."questionId", s."possibleMicro",
          s."markMicro") ORDER BY s."position")
        FROM "AttemptSlot" s WHERE s."attemptId" = a."id") AS "slots"
    FROM json_each(${JSON.stringify(attemptIds)}) wanted
    CROSS JOIN "Attempt" a ON a."id" = wanted."value"
    ORDER BY wanted."key"`);
  return rowsSchema.parse(rows).map(({ slots, ...attempt }) => ({
    ...attempt,
    slots: slots.map(([position, questionId, possibleMicro, markMicro]) => {
      return { position, questionId, possibleMicro, markMicro };
    }),
  }));
}
