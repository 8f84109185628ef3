import type { ModuleContent } from "~/core/modules/module-content";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { type Amendment, standingAmendments } from "~/data/amendments";
import { database } from "~/data/database";
import { findModuleVersion } from "~/data/module-versions";
import { type ModuleStand, moduleStand } from "~/data/save-amendment";
import { questionHash } from "~/publishing/question-hash";

/** A published module, one question of it, and what was amended so far. */
export interface QuestionStand {
  stand: ModuleStand;
  content: ModuleContent;
  question: AuthoredQuestion;
  /** Every amendment of the module that nobody withdrew. */
  standing: readonly Amendment[];
  /** The one that the question is now; null when it is as the file has it. */
  applied: Amendment | null;
}

interface NamedQuestion {
  moduleId: string;
  questionId: string;
}

/** How a question stands in the current version of its module; null when there is no such question. */
export async function questionStand({
  moduleId,
  questionId,
}: NamedQuestion): Promise<QuestionStand | null> {
  const stand = await moduleStand(database(), moduleId);
  const version = stand && (await findModuleVersion(database(), stand.currentVersionId));
  const question = version?.content.questions.find(({ id }) => id === questionId);
  if (!version || !question) return null;
  const standing = await standingAmendments(database(), { moduleId });
  const applied = standing.find((each) => isNow(each, question)) ?? null;
  return { stand, content: version.content, question, standing, applied };
}

function isNow(amendment: Amendment, question: AuthoredQuestion): boolean {
  return (
    amendment.questionId === question.id &&
    questionHash(amendment.question) === questionHash(question)
  );
}

/** The content with one question in the place of the one that has its id. */
export function withQuestion(content: ModuleContent, question: AuthoredQuestion): ModuleContent {
  const questions = content.questions.map((each) => (each.id === question.id ? question : each));
  return { ...content, questions };
}
