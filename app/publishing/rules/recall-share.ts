import type { Rule } from "../rule";
import { percent } from "../wording";

const FEWEST_QUESTIONS = 6;

/** Under a third of the graded questions ask for plain recall. */
export const recallShare: Rule = {
  level: "warning",
  scope: "module",
  find({ module, questions }) {
    const graded = questions.filter(({ use }) => use === "quiz");
    const recall = graded.filter(({ level }) => level === "recall");
    if (graded.length < FEWEST_QUESTIONS || recall.length * 3 < graded.length) return [];
    const share = percent(recall.length / graded.length);
    const message = `${recall.length} of ${graded.length} graded questions (${share}) ask for plain recall: keep it under a third.`;
    return [{ subject: { kind: "module", id: module.id }, message }];
  },
};
