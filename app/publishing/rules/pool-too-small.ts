import type { Rule } from "../rule";

/** A pool holds at least as many different questions as are drawn from it. */
export const poolTooSmall: Rule = {
  level: "error",
  scope: "module",
  find: ({ quizzes }) =>
    quizzes.flatMap(({ id, slots }) =>
      slots.flatMap((slot, index) => {
        if (!("pool" in slot)) return [];
        const size = new Set(slot.pool).size;
        if (size >= slot.draw) return [];
        const message = `${slot.draw} are drawn from a pool of ${size}: add questions, or draw fewer.`;
        return [
          { subject: { kind: "quiz", id, path: ["slots", index, "draw"] } as const, message },
        ];
      }),
    ),
};
