import { accountNames } from "~/data/accounts";
import { database } from "~/data/database";
import { questionStand } from "./amended-module";

/** The amendment of a question that nobody withdrew, and what became of it; null = there is none. */
export async function standingAmendment(wanted: { moduleId: string; questionId: string }) {
  const found = await questionStand(wanted);
  const amendment = found?.standing.findLast(({ questionId }) => questionId === wanted.questionId);
  if (!found || !amendment) return null;
  const names = await accountNames(database(), [amendment.byUserId]);
  const { id, title } = found.content.module;
  return {
    module: { id, title },
    question: { id: wanted.questionId, stem: found.question.stem },
    amendment: {
      reason: amendment.reason,
      at: amendment.createdAt.toISOString(),
      by: names.get(amendment.byUserId) ?? null,
      /** False when the file's question has changed since, and takes its place. */
      applied: found.applied?.id === amendment.id,
      stem: amendment.question.stem,
    },
  };
}
