import type { ModuleContent } from "~/core/modules/module-content";
import { type AuthoredQuestion, authoredQuestionSchema } from "~/core/questions/authored-question";
import { checkModule } from "./check-module";
import type { RuleFinding } from "./rule";
import { type ChangedContent, unexplainedFindings } from "./unexplained-changes";
import { issueMessage } from "./yaml/issue-message";

/** Something to mend in a question; an empty path is the question, or its module, as a whole. */
export interface QuestionProblem {
  rule: string;
  path: readonly PropertyKey[];
  message: string;
}

export type ReadQuestion =
  | { ok: true; question: AuthoredQuestion }
  | { ok: false; problems: QuestionProblem[] };

/** A question as an author writes it, from anywhere but a file. */
export function readQuestion(input: unknown): ReadQuestion {
  const parsed = authoredQuestionSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return { ok: true, question: parsed.data };
  const problems = parsed.error.issues.map((issue) => ({
    rule: "schema",
    path: issue.path,
    message: issueMessage(issue, { path: issue.path, input: issue.input }),
  }));
  return { ok: false, problems };
}

/**
 * What keeps a module from being published with one question changed: the same rules as for files.
 * What stands elsewhere in the module is said with its place.
 */
export async function questionProblems(
  questionId: string,
  changed: ChangedContent & { content: ModuleContent },
): Promise<QuestionProblem[]> {
  const findings = [
    ...checkModule(changed.content, { complete: true }),
    ...(await unexplainedFindings(changed)),
  ];
  return findings.filter(isError).map((finding) => problemOf(finding, questionId));
}

function isError(finding: RuleFinding): boolean {
  return finding.level === "error";
}

function problemOf({ rule, subject, message }: RuleFinding, questionId: string): QuestionProblem {
  if (subject.kind === "question" && subject.id === questionId) {
    return { rule, path: subject.path ?? [], message };
  }
  return { rule, path: [], message: `In the ${subject.kind} ${subject.id}: ${message}` };
}
