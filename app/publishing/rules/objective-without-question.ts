import type { Rule } from "../rule";

/** Every objective has a graded question. */
export const objectiveWithoutQuestion: Rule = {
  level: "error",
  scope: "module",
  find({ module, questions }) {
    const graded = questions.filter(({ use }) => use === "quiz");
    const asked = new Set(graded.flatMap(({ objectives }) => objectives));
    return module.objectives
      .filter(({ id }) => !asked.has(id))
      .map(({ id }) => ({
        subject: { kind: "objective", id },
        message: `No graded question serves ${id}: write one, or remove the objective.`,
      }));
  },
};
