import { z } from "zod";
import { type Judgement, judgementSchema } from "~/core/questions/judgement";
import { Prisma } from "../../prisma/generated/client";
import type { Database, Transaction } from "./database";

/** Names one answer: a slot of an attempt. */
export interface AnswerPlace {
  readonly attemptId: string;
  readonly position: number;
}

/** What one person gave an answer; a draft until it is released. */
export interface PersonMark extends AnswerPlace {
  readonly markerUserId: string;
  readonly judgement: Judgement;
  readonly comment: string;
  /** null while the judgement is incomplete. */
  readonly markMicro: number | null;
  readonly updatedAt: Date;
  readonly releasedAt: Date | null;
}

const rowSchema = z.strictObject({
  attemptId: z.string(),
  position: z.int(),
  markerUserId: z.string(),
  criteria: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(judgementSchema),
  comment: z.string(),
  markMicro: z.int().nullable(),
  updatedAt: z.date(),
  releasedAt: z.date().nullable(),
});

function markOf(row: unknown): PersonMark {
  const { criteria, ...mark } = rowSchema.parse(row);
  return { ...mark, judgement: criteria };
}

/** Everybody's marks of one answer, in the order in which they were released, drafts last. */
export async function marksOfAnswer(
  store: Database | Transaction,
  { attemptId, position }: AnswerPlace,
): Promise<PersonMark[]> {
  const rows = await store.personMark.findMany({
    where: { attemptId, position },
    orderBy: [{ releasedAt: { sort: "asc", nulls: "last" } }, { markerUserId: "asc" }],
  });
  return rows.map(markOf);
}

/** The released mark that each answer of an attempt has: that of the last person whose mark moved it. */
export async function countingMarks(
  store: Database | Transaction,
  attemptId: string,
): Promise<PersonMark[]> {
  const rows = await store.$queryRaw<unknown[]>(Prisma.sql`
    SELECT p."attemptId", p."position", p."markerUserId", p."criteria", p."comment",
      p."markMicro", p."updatedAt", p."releasedAt"
    FROM "PersonMark" p
    WHERE p."attemptId" = ${attemptId} AND p."releasedAt" IS NOT NULL
      AND p."markerUserId" = (SELECT e."byUserId" FROM "MarkingEvent" e
        WHERE e."attemptId" = p."attemptId" AND e."position" = p."position" AND e."kind" = 'person'
        ORDER BY e."occurredAt" DESC, e."rowid" DESC LIMIT 1)
    ORDER BY p."position"`);
  return rows.map(markOf);
}

const NOTHING_YET: Judgement = { levels: {}, byHand: null };

/** Notes that somebody has taken an answer up; what they have written of it stays. */
export async function holdAnswer(
  transaction: Transaction,
  { attemptId, position }: AnswerPlace,
  { markerUserId, at }: { markerUserId: string; at: Date },
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "PersonMark" ("attemptId", "position", "markerUserId", "criteria", "comment",
      "updatedAt")
    VALUES (${attemptId}, ${position}, ${markerUserId}, ${JSON.stringify(NOTHING_YET)}, '', ${at})
    ON CONFLICT DO UPDATE SET "updatedAt" = excluded."updatedAt" WHERE "releasedAt" IS NULL`;
}

/** Keeps a mark as a draft; false when this person has released it already. */
export async function saveDraft(
  store: Database | Transaction,
  mark: Omit<PersonMark, "releasedAt">,
): Promise<boolean> {
  const { attemptId, position, markerUserId, judgement, comment, markMicro, updatedAt } = mark;
  const changed = await store.$executeRaw`
    INSERT INTO "PersonMark" ("attemptId", "position", "markerUserId", "criteria", "comment",
      "markMicro", "updatedAt")
    VALUES (${attemptId}, ${position}, ${markerUserId}, ${JSON.stringify(judgement)}, ${comment},
      ${markMicro}, ${updatedAt})
    ON CONFLICT DO UPDATE SET "criteria" = excluded."criteria", "comment" = excluded."comment",
      "markMicro" = excluded."markMicro", "updatedAt" = excluded."updatedAt"
      WHERE "releasedAt" IS NULL`;
  return changed === 1;
}

/** Keeps a mark as a released one, whether it was a draft, released before, or neither. */
export async function saveReleased(
  transaction: Transaction,
  mark: Omit<PersonMark, "releasedAt" | "markMicro"> & { markMicro: number },
): Promise<void> {
  const { attemptId, position, markerUserId, judgement, comment, markMicro, updatedAt } = mark;
  await transaction.$executeRaw`
    INSERT INTO "PersonMark" ("attemptId", "position", "markerUserId", "criteria", "comment",
      "markMicro", "updatedAt", "releasedAt")
    VALUES (${attemptId}, ${position}, ${markerUserId}, ${JSON.stringify(judgement)}, ${comment},
      ${markMicro}, ${updatedAt}, ${updatedAt})
    ON CONFLICT DO UPDATE SET "criteria" = excluded."criteria", "comment" = excluded."comment",
      "markMicro" = excluded."markMicro", "updatedAt" = excluded."updatedAt",
      "releasedAt" = excluded."releasedAt"`;
}

const MOST_COMMENTS = 20;

/** What this person has written on other answers to the question, the latest first, each once. */
export async function earlierComments(
  database: Database,
  wanted: { moduleId: string; questionId: string; markerUserId: string },
): Promise<string[]> {
  const { moduleId, questionId, markerUserId } = wanted;
  const rows = await database.$queryRaw<{ comment: string }[]>(Prisma.sql`
    SELECT p."comment" FROM "PersonMark" p
    JOIN "AttemptSlot" s ON s."attemptId" = p."attemptId" AND s."position" = p."position"
    JOIN "Attempt" a ON a."id" = s."attemptId"
    WHERE s."questionId" = ${questionId} AND a."moduleId" = ${moduleId}
      AND p."markerUserId" = ${markerUserId} AND p."comment" <> ''
    GROUP BY p."comment" ORDER BY MAX(p."updatedAt") DESC LIMIT ${MOST_COMMENTS}`);
  return rows.map(({ comment }) => comment);
}
