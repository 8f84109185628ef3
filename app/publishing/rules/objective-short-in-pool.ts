import { poolStrata } from "~/core/modules/pool-strata";
import type { Rule } from "../rule";

/** A pool has the questions that are asked of it for each objective, and draws that many. */
export const objectiveShortInPool: Rule = {
  level: "error",
  scope: "module",
  find: (content) =>
    content.quizzes.flatMap(({ id, slots }) =>
      slots.flatMap((slot, index) => {
        const subject = {
          kind: "quiz",
          id,
          path: ["slots", index, "perObjective"],
        } as const;
        const strata = poolStrata(slot, content);
        const asked = strata.reduce((sum, { least }) => sum + least, 0);
        const short = strata.flatMap(({ objective, least, questions }) => {
          const size = new Set(questions).size;
          if (size >= least) return [];
          return [
            {
              subject,
              message: `${least} questions are asked for ${objective}, and the pool has ${size} that count for it (a question counts for the first of its objectives that is named): add questions, or ask for fewer.`,
            },
          ];
        });
        if (!("pool" in slot) || asked <= slot.draw) return short;
        const message = `${asked} questions are asked for objectives, and ${slot.draw} are drawn: draw more, or ask for fewer.`;
        return [...short, { subject, message }];
      }),
    ),
};
