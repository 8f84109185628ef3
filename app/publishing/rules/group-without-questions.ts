import type { Rule } from "../rule";

const FEWEST_QUESTIONS = 2;

/** A group is there for several questions; a single one holds its case in its own stem. */
export const groupWithoutQuestions: Rule = {
  level: "error",
  scope: "module",
  find: ({ groups, questions }) =>
    groups.flatMap(({ id }) => {
      const count = questions.filter(({ group }) => group === id).length;
      if (count >= FEWEST_QUESTIONS) return [];
      const message =
        count === 0
          ? `No question names this group: give its questions group: ${id}, or remove it.`
          : "Only one question names this group: move the text into its stem, or add a question.";
      return [{ subject: { kind: "group", id }, message }];
    }),
};
