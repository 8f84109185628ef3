import { slotQuestions } from "~/core/modules/slot-questions";
import type { Rule } from "../rule";

/** A check is answered in its lesson, with its key shown: it cannot be graded in a quiz. */
export const checkInQuiz: Rule = {
  level: "error",
  scope: "module",
  find({ questions, quizzes }) {
    const checks = new Set(questions.filter(({ use }) => use === "check").map(({ id }) => id));
    return quizzes.flatMap((quiz) =>
      quiz.slots.flatMap((slot, index) =>
        slotQuestions(slot, { questions })
          .filter((id) => checks.has(id))
          .map((id) => ({
            subject: { kind: "quiz", id: quiz.id, path: ["slots", index] },
            message: `${id} is a check: take it out of the quiz, or give it use: quiz.`,
          })),
      ),
    );
  },
};
