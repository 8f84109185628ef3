import { z } from "zod";
import { Prisma } from "../../prisma/generated/client";
import type { Database } from "./database";
import { inChunks } from "./in-chunks";

interface WantedTimes {
  readonly attemptIds: readonly string[];
  readonly questionId: string;
}

const rowsSchema = z.array(z.strictObject({ seconds: z.number() }));

/**
 * About how many seconds each of these attempts was spent on a question: for each of its answers
 * the time since the answer before it, to whichever question, or since the start. Reading other
 * questions and pauses are in it, so only the middle of many says something. Attempts are left out
 * where the question was not answered, and where its answer came together with others, as those
 * that were given without a network do: nobody knows when they were given.
 */
export async function timesSpent(
  database: Database,
  { attemptIds, questionId }: WantedTimes,
): Promise<number[]> {
  return inChunks(attemptIds, (chunk) => readTimes(database, { attemptIds: chunk, questionId }));
}

async function readTimes(
  database: Database,
  { attemptIds, questionId }: WantedTimes,
): Promise<number[]> {
  // CROSS JOIN and the plus keep to the slots of each attempt: by the index of their questions, every
  // attempt would search the slots of all.
  const rows = await database.$queryRaw<unknown[]>(Prisma.sql`
    WITH "met" AS (
      SELECT a."id", a."startedAt", s."position"
      FROM json_each(${JSON.stringify(attemptIds)}) wanted
      CROSS JOIN "Attempt" a ON a."id" = wanted."value"
      CROSS JOIN "AttemptSlot" s ON s."attemptId" = a."id" AND +s."questionId" = ${questionId}
    ), "step" AS (
      SELECT m."id", r."position", m."position" AS "wanted",
        unixepoch(r."receivedAt", 'subsec') - unixepoch(COALESCE(LAG(r."receivedAt") OVER "earlier",
          m."startedAt"), 'subsec') AS "seconds",
        MIN(r."position") OVER "together" <> MAX(r."position") OVER "together" AS "unknown"
      FROM "met" m CROSS JOIN "Response" r ON r."attemptId" = m."id" AND NOT r."late"
      WINDOW "earlier" AS (PARTITION BY r."attemptId" ORDER BY r."receivedAt", r."revision"),
        "together" AS (PARTITION BY r."attemptId", r."receivedAt")
    )
    SELECT SUM("seconds") AS "seconds" FROM "step" WHERE "position" = "wanted"
    GROUP BY "id" HAVING NOT MAX("unknown") ORDER BY "seconds"`);
  return rowsSchema.parse(rows).map(({ seconds }) => seconds);
}
