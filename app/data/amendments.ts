import { z } from "zod";
import { authoredQuestionSchema } from "~/core/questions/authored-question";
import type { Database, Transaction } from "./database";

const amendmentSchema = z.strictObject({
  id: z.string(),
  moduleId: z.string(),
  questionId: z.string(),
  baseHash: z.string(),
  question: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(authoredQuestionSchema),
  reason: z.string(),
  byUserId: z.string(),
  createdAt: z.date(),
  withdrawnAt: z.date().nullable(),
});

/** A question that was mended in the browser. */
export type Amendment = z.infer<typeof amendmentSchema>;

/** The amendments that nobody withdrew, of one module or of all, oldest first. */
export async function standingAmendments(
  store: Database | Transaction,
  { moduleId }: { readonly moduleId?: string } = {},
): Promise<Amendment[]> {
  const rows = await store.amendment.findMany({
    where: { withdrawnAt: null, ...(moduleId === undefined ? {} : { moduleId }) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => amendmentSchema.parse(row));
}

/** Every amendment of a module, withdrawn ones too, newest first. */
export async function listAmendments(store: Database, moduleId: string): Promise<Amendment[]> {
  const rows = await store.amendment.findMany({
    where: { moduleId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => amendmentSchema.parse(row));
}

/** Of these questions of a module, those that stand in somebody's attempt. */
export async function askedQuestions(
  store: Database,
  { moduleId, questionIds }: { readonly moduleId: string; readonly questionIds: readonly string[] },
): Promise<Set<string>> {
  const rows = await store.$queryRaw<{ questionId: string }[]>`
    SELECT j."value" AS "questionId" FROM json_each(${JSON.stringify(questionIds)}) j
    WHERE EXISTS (
      SELECT 1 FROM "AttemptSlot" s JOIN "Attempt" a ON a."id" = s."attemptId"
      WHERE s."questionId" = j."value" AND a."moduleId" = ${moduleId})`;
  return new Set(rows.map(({ questionId }) => questionId));
}
