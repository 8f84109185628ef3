import { clozeSchema } from "~/core/questions/cloze";
import { exampleBase } from "./example-base";
import type { WorkedExample } from "./worked-example";

const fill = (freezes: string, state: string) =>
  ({ kind: "cloze", gaps: { freezes, state } }) as const;

export const clozeExample: WorkedExample = {
  name: "Text with gaps",
  rule:
    "Each gap earns its own share: a gap to choose as in single choice, a gap to type as in short " +
    "text. The question earns their mean, in which an author may let one gap count for more.",
  question: clozeSchema.parse({
    ...exampleBase,
    kind: "cloze",
    stem: "Complete the sentence: at … °C water becomes …",
    text: "At {{freezes}} °C water becomes {{state}}.",
    gaps: [
      { id: "freezes", kind: "typed", accepted: [{ text: "0" }, { text: "zero" }], weight: 2 },
      {
        id: "state",
        kind: "choice",
        options: [
          { id: "ice", text: "ice" },
          { id: "steam", text: "steam" },
        ],
        key: "ice",
      },
    ],
  }),
  key: "0 and ice. The first gap counts twice as much as the second.",
  answers: [
    { words: "0, ice", response: fill("0", "ice") },
    { words: "zero, steam", response: fill("zero", "steam") },
    { words: "32, ice", response: fill("32", "ice") },
    { words: "0, the second gap left open", response: fill("0", "") },
  ],
  otherRules: {
    words: "0, steam",
    response: fill("0", "steam"),
    rules: {
      "weighted-mean": "Mean of the gaps (the usual rule)",
      "all-or-nothing": "All or nothing",
    },
  },
};
