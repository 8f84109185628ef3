import type { ModuleContent } from "~/core/modules/module-content";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import type { Subject } from "./positions";
import type { ProblemLevel } from "./problem";
import type { Path } from "./yaml/yaml-source";

/** Something a rule found: what it is about, and a sentence that says how to mend it. */
export interface Finding {
  subject: Subject;
  message: string;
}

/** A finding and the rule that made it. */
export interface RuleFinding extends Finding {
  rule: string;
  level: ProblemLevel;
}

export interface Rule {
  level: ProblemLevel;
  /**
   * `question` when it looks at one question at a time; `module` when it needs all of the module,
   * and so has to wait until every file can be read.
   */
  scope: "question" | "module";
  find(content: ModuleContent): Finding[];
}

type FindInQuestion = (question: AuthoredQuestion) => { path: Path; message: string }[];

/** A rule that looks at one question at a time; its paths start at the question. */
export function questionRule(level: ProblemLevel, find: FindInQuestion): Rule {
  return {
    level,
    scope: "question",
    find: ({ questions }) =>
      questions.flatMap((question) =>
        find(question).map(({ path, message }) => ({
          subject: { kind: "question", id: question.id, path },
          message,
        })),
      ),
  };
}
