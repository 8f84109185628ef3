import { withoutDropped } from "~/core/modules/without-dropped";
import type { Rule } from "../rule";

/** A quiz still asks something when errata have dropped some of its questions. */
export const quizWithoutQuestions: Rule = {
  level: "error",
  scope: "module",
  find: (content) =>
    content.quizzes
      .filter((quiz) => withoutDropped({ quiz, content }).quiz.slots.length === 0)
      .map(({ id }) => ({
        subject: { kind: "quiz", id, path: ["slots"] },
        message: "Errata have dropped every question of this quiz: give it another.",
      })),
};
