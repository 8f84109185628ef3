import { lessonElements } from "~/core/modules/lesson-elements";
import type { Rule } from "../rule";

/** A lesson shows the key of its checks: a graded question in it would be given away. */
export const quizQuestionInLesson: Rule = {
  level: "error",
  scope: "module",
  find({ lessons, questions }) {
    const graded = new Set(questions.filter(({ use }) => use === "quiz").map(({ id }) => id));
    return lessons.flatMap(({ id, body }) =>
      [...lessonElements(body)].flatMap((element) => {
        if (element.tag !== "check" || !graded.has(element.attributes.question)) return [];
        const { question } = element.attributes;
        const message = `${question} is graded in quizzes: write a question with use: check instead.`;
        return [{ subject: { kind: "lesson", id, element } as const, message }];
      }),
    );
  },
};
