import type { Objective } from "~/core/modules/module";
import type { ModuleContent } from "~/core/modules/module-content";
import { AUTHORED_KINDS, type AuthoredQuestion } from "~/core/questions/authored-question";
import { LEVELS } from "~/core/questions/question-base";

/** An objective with the number of its graded questions by kind and by level. */
export interface ObjectiveRow {
  objective: Objective;
  byKind: number[];
  byLevel: number[];
  total: number;
  checks: number;
}

/** Objectives × question kinds (in the order of `AUTHORED_KINDS`) and × levels (of `LEVELS`). */
export function objectiveTable({ module, questions }: ModuleContent): ObjectiveRow[] {
  return module.objectives.map((objective) => {
    const serving = questions.filter(({ objectives }) => objectives.includes(objective.id));
    const graded = serving.filter(({ use }) => use === "quiz");
    const count = (matches: (question: AuthoredQuestion) => boolean) =>
      graded.filter(matches).length;
    return {
      objective,
      byKind: AUTHORED_KINDS.map((kind) => count((question) => question.kind === kind)),
      byLevel: LEVELS.map((level) => count((question) => question.level === level)),
      total: graded.length,
      checks: serving.length - graded.length,
    };
  });
}
