import { visibleFeedback } from "~/core/attempts/feedback";
import type { Rule } from "../rule";

/** Completion would tell whether a quiz was passed, and a quiz that hides its score tells nobody. */
export const completionWithoutScore: Rule = {
  level: "error",
  scope: "module",
  find: ({ module, quizzes }) =>
    quizzes
      .filter(({ id }) => module.completion.quizzes.includes(id))
      .filter(({ feedback }) => !visibleFeedback(feedback, "submitted").score)
      .map(({ id }) => ({
        subject: { kind: "quiz", id, path: ["feedback", "score"] },
        message:
          "Completion asks to pass this quiz, but its score is not shown after submitting: " +
          "nobody could see the module completed. Show the score, or take the quiz out of completion.",
      })),
};
