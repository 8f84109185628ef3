import { z } from "zod";
import { responseSchema } from "~/core/questions/response";
import type { Database } from "./database";

const rowSchema = z.strictObject({
  answer: z
    .string()
    .nullable()
    .transform((text): unknown => (text === null ? null : JSON.parse(text)))
    .pipe(responseSchema.nullable()),
  outcome: z.enum(["unanswered", "right", "partly-right", "wrong", "pending"]),
  count: z.coerce.number(),
});

/** An answer in one form of words, the outcome that was stored for it, and how often that came. */
export type GivenAnswers = z.infer<typeof rowSchema>;

interface NamedQuestion {
  readonly moduleId: string;
  readonly questionId: string;
}

/**
 * The answers that counted when attempts were submitted, over all versions of the module, those that
 * are alike together. An answer of null was left empty.
 */
export async function answersInAttempts(
  database: Database,
  { moduleId, questionId }: NamedQuestion,
): Promise<GivenAnswers[]> {
  const rows = await database.$queryRaw<unknown[]>`
    SELECT r."answer" AS "answer", s."outcome" AS "outcome", COUNT(*) AS "count"
    FROM "AttemptSlot" s
    JOIN "Attempt" a ON a."id" = s."attemptId"
    LEFT JOIN "Response" r ON r."attemptId" = s."attemptId" AND r."position" = s."position"
      AND r."revision" = (
        SELECT MAX(o."revision") FROM "Response" o
        WHERE o."attemptId" = s."attemptId" AND o."position" = s."position" AND o."late" = 0)
    WHERE s."questionId" = ${questionId} AND a."moduleId" = ${moduleId}
      AND s."outcome" IS NOT NULL
    GROUP BY r."answer", s."outcome"`;
  return rows.map((row) => rowSchema.parse(row));
}

/** The answers to a check in lessons, those that are alike together. */
export async function answersInLessons(
  database: Database,
  { moduleId, questionId }: NamedQuestion,
): Promise<GivenAnswers[]> {
  const rows = await database.$queryRaw<unknown[]>`
    SELECT "response" AS "answer", "outcome", COUNT(*) AS "count" FROM "LearningEvent"
    WHERE "moduleId" = ${moduleId} AND "questionId" = ${questionId}
      AND "kind" = 'check-answered' AND "outcome" IS NOT NULL
    GROUP BY "response", "outcome"`;
  return rows.map((row) => rowSchema.parse(row));
}
