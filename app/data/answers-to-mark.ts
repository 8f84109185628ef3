import { z } from "zod";
import { responseSchema } from "~/core/questions/response";
import { Prisma } from "../../prisma/generated/client";
import type { Database, Transaction } from "./database";
import type { AnswerPlace } from "./person-marks";

export interface QuestionOfModule {
  readonly moduleId: string;
  readonly questionId: string;
}

const waitingSchema = z.strictObject({
  questionId: z.string(),
  waiting: z.coerce.number(),
  oldest: z.coerce.date(),
  moduleVersionId: z.string(),
});

/** The questions of a module whose answers wait for a person, with one version that asks them. */
export async function waitingByQuestion(database: Database, moduleId: string) {
  const rows = await database.$queryRaw<unknown[]>(Prisma.sql`
    SELECT s."questionId", COUNT(*) AS "waiting", MIN(a."submittedAt") AS "oldest",
      MIN(a."moduleVersionId") AS "moduleVersionId"
    FROM "Attempt" a JOIN "AttemptSlot" s ON s."attemptId" = a."id"
    WHERE a."state" = 'waiting' AND a."moduleId" = ${moduleId} AND s."outcome" = 'pending'
    GROUP BY s."questionId" ORDER BY "oldest"`);
  return z.array(waitingSchema).parse(rows);
}

const listedSchema = z.strictObject({
  attemptId: z.string(),
  position: z.int(),
  outcome: z.enum(["right", "partly-right", "wrong", "pending"]),
  submittedAt: z.date(),
  moduleVersionId: z.string(),
  released: z.coerce.number(),
  mineUpdatedAt: z.coerce.date().nullable(),
  mineReleasedAt: z.coerce.date().nullable(),
  heldAt: z.coerce.date().nullable(),
});

/** An answer to a question that a person marks: nothing in it tells whose it is. */
export type ListedAnswer = z.infer<typeof listedSchema>;

/** All answers to a question, the earliest submitted first, as they stand for this marker. */
export async function answersToQuestion(
  store: Database | Transaction,
  { moduleId, questionId, markerUserId }: QuestionOfModule & { readonly markerUserId: string },
): Promise<ListedAnswer[]> {
  const rows = await store.$queryRaw<unknown[]>(Prisma.sql`
    SELECT s."attemptId", s."position", s."outcome", a."submittedAt", a."moduleVersionId",
      COUNT(p."releasedAt") AS "released",
      MAX(CASE WHEN p."markerUserId" = ${markerUserId} THEN p."updatedAt" END) AS "mineUpdatedAt",
      MAX(CASE WHEN p."markerUserId" = ${markerUserId} THEN p."releasedAt" END) AS "mineReleasedAt",
      MAX(CASE WHEN p."markerUserId" <> ${markerUserId} AND p."releasedAt" IS NULL
        THEN p."updatedAt" END) AS "heldAt"
    FROM "AttemptSlot" s JOIN "Attempt" a ON a."id" = s."attemptId"
    LEFT JOIN "PersonMark" p ON p."attemptId" = s."attemptId" AND p."position" = s."position"
    WHERE s."questionId" = ${questionId} AND a."moduleId" = ${moduleId}
      AND a."state" IN ('waiting', 'marked') AND s."outcome" <> 'unanswered'
    GROUP BY s."attemptId", s."position"
    ORDER BY a."submittedAt", a."id", s."position"`);
  return z.array(listedSchema).parse(rows);
}

const answerSchema = z.strictObject({
  learnerId: z.string(),
  moduleVersionId: z.string(),
  answer: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(responseSchema),
  outcome: z.enum(["right", "partly-right", "wrong", "pending"]),
  markMicro: z.int().nullable(),
  possibleMicro: z.int(),
});

/** One answer to a question of a module with what was written; null when there is no such answer. */
export async function findAnswer(
  store: Database | Transaction,
  { moduleId, questionId, attemptId, position }: QuestionOfModule & AnswerPlace,
) {
  const rows = await store.$queryRaw<unknown[]>(Prisma.sql`
    SELECT a."learnerId", a."moduleVersionId", r."answer", s."outcome", s."markMicro",
      s."possibleMicro"
    FROM "AttemptSlot" s JOIN "Attempt" a ON a."id" = s."attemptId"
    JOIN "Response" r ON r."attemptId" = s."attemptId" AND r."position" = s."position"
      AND r."revision" = (SELECT MAX(c."revision") FROM "Response" c
        WHERE c."attemptId" = s."attemptId" AND c."position" = s."position" AND NOT c."late")
    WHERE s."attemptId" = ${attemptId} AND s."position" = ${position}
      AND s."questionId" = ${questionId} AND a."moduleId" = ${moduleId}
      AND a."state" IN ('waiting', 'marked') AND s."outcome" <> 'unanswered'`);
  const [row] = rows;
  return row === undefined ? null : answerSchema.parse(row);
}
