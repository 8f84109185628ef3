import { z } from "zod";
import { type CertaintyLevel, certaintyOf } from "~/core/attempts/certainty-level";
import type { AttemptToRegrade, SlotToRegrade } from "~/core/attempts/regrade/regrade-types";
import { responseSchema } from "~/core/questions/response";
import { Prisma } from "../../prisma/generated/client";
import type { Database } from "./database";
import type { QuizOfModule } from "./finished-attempts";

const jsonText = z.string().transform((text): unknown => JSON.parse(text));
const answerSchema = jsonText.pipe(responseSchema);
const variablesSchema = jsonText.pipe(z.record(z.string(), z.string()));
const certaintySchema = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable();

/** Position, question, points, outcome, mark, graded version, variables, answer, certainty. */
const slotSchema = z.tuple([
  z.int(),
  z.string(),
  z.int(),
  z.enum(["unanswered", "right", "partly-right", "wrong", "pending"]),
  z.int().nullable(),
  z.string().nullable(),
  variablesSchema.nullable(),
  z.string().nullable(),
  certaintySchema,
]);
const triesSchema = z.array(z.tuple([z.int(), z.string()]));

const rowSchema = z.strictObject({
  attemptId: z.string(),
  learnerId: z.string(),
  number: z.int(),
  moduleVersionId: z.string(),
  state: z.enum(["marked", "waiting"]),
  markMicro: z.int().nullable(),
  possibleMicro: z.int(),
  passed: z.boolean().nullable(),
  slots: jsonText.pipe(z.array(slotSchema)),
  tries: jsonText.pipe(triesSchema),
});
type Row = z.infer<typeof rowSchema>;

/**
 * Every submitted attempt at a quiz, over all versions of its module, with what was answered in it: by
 * learner, then in the order in which they were begun.
 */
export async function attemptsToRegrade(
  database: Database,
  { moduleId, quizId }: QuizOfModule,
): Promise<AttemptToRegrade[]> {
  // One row for each attempt: its slots as JSON come several times as fast as rows of their own.
  const rows = await database.$queryRaw<unknown[]>(Prisma.sql`
    SELECT a."id" AS "attemptId", a."learnerId", a."number", a."moduleVersionId", a."state",
      a."markMicro", a."possibleMicro", a."passed",
      (SELECT json_group_array(json_array(s."position", s."questionId", s."possibleMicro",
          s."outcome", s."markMicro", s."gradedVersionId", s."variables", r."answer", r."certainty")
          ORDER BY s."position")
        FROM "AttemptSlot" s
        LEFT JOIN "Response" r ON r."attemptId" = s."attemptId" AND r."position" = s."position"
          AND r."revision" = (SELECT MAX(c."revision") FROM "Response" c
            WHERE c."attemptId" = s."attemptId" AND c."position" = s."position" AND NOT c."late")
        WHERE s."attemptId" = a."id") AS "slots",
      (SELECT json_group_array(json_array(t."position", t."answer") ORDER BY t."revision")
        FROM "Response" t WHERE t."attemptId" = a."id" AND t."tried" AND NOT t."late"
          AND t."answer" IS NOT NULL) AS "tries"
    FROM "Attempt" a
    WHERE a."moduleId" = ${moduleId} AND a."quizId" = ${quizId}
      AND a."state" IN ('waiting', 'marked')
    ORDER BY a."learnerId", a."number"`);
  return rows.map((row) => attemptOf(rowSchema.parse(row)));
}

function attemptOf({ slots, tries, ...attempt }: Row): AttemptToRegrade {
  return { ...attempt, slots: slots.map((slot) => slotOf(slot, { attempt, tries })) };
}

interface OfAttempt {
  attempt: Pick<Row, "moduleVersionId">;
  tries: Row["tries"];
}

function slotOf(slot: Row["slots"][number], { attempt, tries }: OfAttempt): SlotToRegrade {
  const [position, questionId, possibleMicro, outcome, markMicro, graded, variables] = slot;
  const [answer, certainty] = [slot[7], slot[8]];
  return {
    position,
    questionId,
    possibleMicro,
    outcome,
    markMicro,
    variables,
    gradedVersionId: graded ?? attempt.moduleVersionId,
    given: () => givenIn({ position, answer, certainty, tries }),
  };
}

interface StoredAnswers {
  position: number;
  answer: string | null;
  certainty: CertaintyLevel | null;
  tries: Row["tries"];
}

function givenIn({ position, answer, certainty, tries }: StoredAnswers) {
  return {
    response: answer === null ? null : answerSchema.parse(answer),
    tried: tries.flatMap(([at, text]) => (at === position ? [answerSchema.parse(text)] : [])),
    certainty: certaintyOf(certainty),
  };
}

/** How many attempts at a quiz are running: they are marked by their own version when they end. */
export function countRunning(
  database: Database,
  { moduleId, quizId }: QuizOfModule,
): Promise<number> {
  return database.attempt.count({ where: { moduleId, quizId, state: "running" } });
}
