import { multipleResponseSchema } from "~/core/questions/multiple-response";
import { exampleBase } from "./example-base";
import { TICKS_RULE_NAMES } from "./ticks-rule-names";
import type { WorkedExample } from "./worked-example";

const tick = (...options: string[]) => ({ kind: "multiple-response", options }) as const;

export const multipleResponseExample: WorkedExample = {
  name: "Several right options",
  rule:
    "The share of the right options that you ticked, less the share of the wrong options that you " +
    "ticked, but never below 0. So ticking everything earns nothing, and one slip costs a part.",
  question: multipleResponseSchema.parse({
    ...exampleBase,
    kind: "multiple-response",
    stem: "Which of these numbers are prime?",
    options: ["2", "3", "4", "5", "6"].map((text) => ({ id: `n${text}`, text })),
    key: ["n2", "n3", "n5"],
  }),
  key: "2, 3 and 5.",
  answers: [
    { words: "2, 3 and 5", response: tick("n2", "n3", "n5") },
    { words: "2 and 3", response: tick("n2", "n3") },
    { words: "2, 3, 4 and 5", response: tick("n2", "n3", "n4", "n5") },
    { words: "All five", response: tick("n2", "n3", "n4", "n5", "n6") },
    { words: "4 and 6", response: tick("n4", "n6") },
  ],
  otherRules: {
    words: "2, 3 and 4",
    response: tick("n2", "n3", "n4"),
    rules: TICKS_RULE_NAMES,
  },
};
