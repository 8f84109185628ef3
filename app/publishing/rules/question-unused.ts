import { slotQuestions } from "~/core/modules/slot-questions";
import type { Rule } from "../rule";

/** Every check stands in a lesson, every other question in a quiz. */
export const questionUnused: Rule = {
  level: "warning",
  scope: "module",
  find({ questions, lessons, quizzes }) {
    const inLessons = new Set(lessons.flatMap(({ checks }) => checks));
    const inQuizzes = new Set(
      quizzes.flatMap(({ slots }) => slots.flatMap((slot) => slotQuestions(slot, { questions }))),
    );
    return questions
      .filter(({ id }) => !inLessons.has(id) && !inQuizzes.has(id))
      .map(({ id, use }) => ({
        subject: { kind: "question", id, path: ["id"] },
        message:
          use === "check"
            ? `No lesson shows this check: add ::check{question="${id}"} to one, or remove it.`
            : `No quiz asks ${id}: add it to a slot or a pool, or remove it.`,
      }));
  },
};
