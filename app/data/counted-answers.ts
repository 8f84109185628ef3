import { z } from "zod";
import type { Outcome } from "~/core/grading/graded";
import { type Response, responseSchema } from "~/core/questions/response";
import { Prisma } from "../../prisma/generated/client";
import type { Database } from "./database";
import { inChunks } from "./in-chunks";

export interface CountedAnswer {
  readonly attemptId: string;
  readonly questionId: string;
  /** null = nothing was answered, or the answer was cleared. */
  readonly response: Response | null;
  /** null while the attempt is running. */
  readonly outcome: Outcome | null;
}

interface WantedAnswers {
  readonly attemptIds: readonly string[];
  /** All questions where it is left out. */
  readonly questionId?: string | undefined;
}

const rowsSchema = z.array(
  z.strictObject({
    attemptId: z.string(),
    questionId: z.string(),
    answer: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(responseSchema)
      .nullable(),
    outcome: z.enum(["unanswered", "right", "partly-right", "wrong", "pending"]).nullable(),
  }),
);

/**
 * What was answered in these attempts, to one question or to all: in each slot the newest answer
 * that arrived in time, which is the one that counts.
 */
export async function countedAnswers(
  database: Database,
  { attemptIds, questionId }: WantedAnswers,
): Promise<CountedAnswer[]> {
  return inChunks(attemptIds, (chunk) => readAnswers(database, { attemptIds: chunk, questionId }));
}

async function readAnswers(
  database: Database,
  { attemptIds, questionId }: WantedAnswers,
): Promise<CountedAnswer[]> {
  const wanted =
    questionId === undefined ? Prisma.empty : Prisma.sql`AND +s."questionId" = ${questionId}`;
  // CROSS JOIN and the plus keep to the slots of each attempt: by the index of their questions, every
  // attempt would search the slots of all.
  const rows = await database.$queryRaw<unknown[]>(Prisma.sql`
    SELECT s."attemptId", s."questionId", r."answer", s."outcome"
    FROM json_each(${JSON.stringify(attemptIds)}) wanted
    CROSS JOIN "AttemptSlot" s ON s."attemptId" = wanted."value" ${wanted}
    LEFT JOIN "Response" r ON r."attemptId" = s."attemptId" AND r."position" = s."position"
      AND r."revision" = (SELECT MAX(c."revision") FROM "Response" c
        WHERE c."attemptId" = s."attemptId" AND c."position" = s."position" AND NOT c."late")
    ORDER BY wanted."key"`);
  return rowsSchema.parse(rows).map(({ answer, ...row }) => ({ ...row, response: answer }));
}
