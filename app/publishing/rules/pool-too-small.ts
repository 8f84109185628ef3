import { slotQuestions } from "~/core/modules/slot-questions";
import type { Rule } from "../rule";

/** A pool, or a group of which some are drawn, holds at least as many questions as are drawn. */
export const poolTooSmall: Rule = {
  level: "error",
  scope: "module",
  find: ({ questions, quizzes }) =>
    quizzes.flatMap(({ id, slots }) =>
      slots.flatMap((slot, index) => {
        if (!("draw" in slot) || slot.draw === undefined) return [];
        const size = new Set(slotQuestions(slot, { questions })).size;
        if (size >= slot.draw) return [];
        const what = "group" in slot ? "group" : "pool";
        const message = `${slot.draw} are drawn from a ${what} of ${size}: add questions, or draw fewer.`;
        return [
          { subject: { kind: "quiz", id, path: ["slots", index, "draw"] } as const, message },
        ];
      }),
    ),
};
