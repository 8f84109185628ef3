import { z } from "zod";
import { ATTEMPT_STATES } from "~/core/attempts/attempt-state";
import { responseSchema } from "~/core/questions/response";
import { Prisma } from "../../prisma/generated/client";
import type { Database, Transaction } from "./database";

const jsonText = z.string().transform((text): unknown => JSON.parse(text));
const optionOrderSchema = jsonText.pipe(z.record(z.string(), z.array(z.string())));
const variablesSchema = jsonText.pipe(z.record(z.string(), z.string()));
const answerSchema = jsonText.pipe(responseSchema);

const slotFields = {
  position: z.int(),
  questionId: z.string(),
  optionOrder: optionOrderSchema,
  variables: variablesSchema.nullable(),
  slotPossibleMicro: z.int(),
  flagged: z.boolean(),
  outcome: z.enum(["unanswered", "right", "partly-right", "wrong", "pending"]).nullable(),
  slotMarkMicro: z.int().nullable(),
  latestRevision: z.coerce.number(),
  countedRevision: z.int().nullable(),
  answer: answerSchema.nullable(),
  certainty: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  receivedAt: z.date().nullable(),
};

const attemptFields = {
  id: z.string(),
  learnerId: z.string(),
  moduleId: z.string(),
  moduleVersionId: z.string(),
  quizId: z.string(),
  number: z.int(),
  seed: z.string(),
  state: z.enum(ATTEMPT_STATES),
  startedAt: z.date(),
  deadlineAt: z.date().nullable(),
  submittedAt: z.date().nullable(),
  submittedBy: z.enum(["learner", "deadline"]).nullable(),
  reachedPosition: z.int(),
  possibleMicro: z.int(),
  markMicro: z.int().nullable(),
  passed: z.boolean().nullable(),
};

export const attemptSchema = z.strictObject(attemptFields);

const rowSchema = z.strictObject({ ...attemptFields, ...slotFields });
type Row = z.infer<typeof rowSchema>;

/** One sitting of a quiz by one learner. Marks are micro-points. */
export type Attempt = z.infer<typeof attemptSchema>;

/** An answer as it was accepted; `answer` null = the learner cleared it. */
export interface StoredResponse {
  readonly revision: number;
  readonly answer: z.infer<typeof responseSchema> | null;
  /** 1 low, 2 middle, 3 high; null where it was not said. */
  readonly certainty: 1 | 2 | 3 | null;
  readonly receivedAt: Date;
}

export interface AttemptSlot {
  readonly position: number;
  readonly questionId: string;
  readonly optionOrder: Readonly<Record<string, readonly string[]>>;
  /** What was drawn for the question's variables, as plain decimals; null when it has none. */
  readonly variables: Readonly<Record<string, string>> | null;
  readonly possibleMicro: number;
  readonly flagged: boolean;
  /** The revision that a next response builds on; 0 before the first. */
  readonly revision: number;
  /** The newest response that arrived in time; late ones are stored but do not count. */
  readonly response: StoredResponse | null;
  /** null until the attempt is submitted, as is the mark. */
  readonly outcome: Row["outcome"];
  readonly markMicro: number | null;
}

export interface AttemptWithSlots extends Attempt {
  /** In the order shown. */
  readonly slots: readonly AttemptSlot[];
}

/** Names one attempt of one learner: nobody else's attempt can be reached. */
export interface OwnedAttempt {
  readonly attemptId: string;
  readonly learnerId: string;
}

/**
 * A learner's attempt with its slots and what was answered in them, read by one statement, so that
 * all of it is of one moment; null when the learner has no such attempt.
 */
export async function findAttempt(
  store: Database | Transaction,
  { attemptId, learnerId }: OwnedAttempt,
): Promise<AttemptWithSlots | null> {
  const rows = await store.$queryRaw<unknown[]>(Prisma.sql`
    SELECT a."id", a."learnerId", a."moduleId", a."moduleVersionId", a."quizId", a."number",
      a."seed", a."state", a."startedAt", a."deadlineAt", a."submittedAt", a."submittedBy",
      a."reachedPosition", a."possibleMicro", a."markMicro", a."passed",
      s."position", s."questionId", s."optionOrder", s."variables", s."possibleMicro" AS "slotPossibleMicro",
      s."flagged", s."outcome", s."markMicro" AS "slotMarkMicro",
      (SELECT COALESCE(MAX(l."revision"), 0) FROM "Response" l
        WHERE l."attemptId" = s."attemptId" AND l."position" = s."position") AS "latestRevision",
      r."revision" AS "countedRevision", r."answer", r."certainty", r."receivedAt"
    FROM "Attempt" a
    JOIN "AttemptSlot" s ON s."attemptId" = a."id"
    LEFT JOIN "Response" r ON r."attemptId" = s."attemptId" AND r."position" = s."position"
      AND r."revision" = (SELECT MAX(c."revision") FROM "Response" c
        WHERE c."attemptId" = s."attemptId" AND c."position" = s."position" AND NOT c."late")
    WHERE a."id" = ${attemptId} AND a."learnerId" = ${learnerId}
    ORDER BY s."position"`);
  const [first, ...others] = z.array(rowSchema).parse(rows);
  if (!first) return null;
  return { ...attemptOf(first), slots: [first, ...others].map(slotOf) };
}

function attemptOf(row: Row): Attempt {
  const names = Object.keys(attemptFields);
  return attemptSchema.parse(
    Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))),
  );
}

function slotOf(row: Row): AttemptSlot {
  const {
    position,
    questionId,
    optionOrder,
    variables,
    flagged,
    outcome,
    countedRevision,
    answer,
    certainty,
    receivedAt,
  } = row;
  const answered = countedRevision !== null && receivedAt !== null;
  return {
    position,
    questionId,
    optionOrder,
    variables,
    possibleMicro: row.slotPossibleMicro,
    flagged,
    revision: row.latestRevision,
    response: answered ? { revision: countedRevision, answer, certainty, receivedAt } : null,
    outcome,
    markMicro: row.slotMarkMicro,
  };
}
