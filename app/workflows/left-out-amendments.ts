import type { ModuleContent } from "~/core/modules/module-content";
import { standingAmendments } from "~/data/amendments";
import { database } from "~/data/database";
import { questionHash } from "~/publishing/question-hash";

/** The questions whose amendments are left out, because their files have changed since. */
export async function leftOutAmendments({ module, questions }: ModuleContent): Promise<string[]> {
  const standing = await standingAmendments(database(), { moduleId: module.id });
  const bank = new Map(questions.map((question) => [question.id, question]));
  const leftOut = standing.filter(({ questionId, question }) => {
    const now = bank.get(questionId);
    return now !== undefined && questionHash(now) !== questionHash(question);
  });
  return leftOut.map(({ questionId }) => questionId);
}
