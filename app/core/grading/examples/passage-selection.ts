import { passageSelectionSchema } from "~/core/questions/passage-selection";
import { exampleBase } from "./example-base";
import { TICKS_RULE_NAMES } from "./ticks-rule-names";
import type { WorkedExample } from "./worked-example";

const select = (...segments: string[]) => ({ kind: "passage-selection", segments }) as const;

const { proportional, "all-or-nothing": allOrNothing } = TICKS_RULE_NAMES;

export const passageSelectionExample: WorkedExample = {
  name: "Passages of a text",
  rule:
    "As with several right options, over the passages that can be chosen: the share of the right " +
    "ones that you chose, less the share of the wrong ones, but never below 0.",
  question: passageSelectionSchema.parse({
    ...exampleBase,
    kind: "passage-selection",
    stem: "Which sentences say what has happened, rather than what may?",
    segments: [
      { id: "rain", text: "It rained on Monday." },
      { id: "flood", text: "The river may flood." },
      { id: "bridge", text: "The bridge was closed at noon." },
      { id: "reopen", text: "It should reopen by Friday." },
    ],
    key: ["rain", "bridge"],
  }),
  key: "“It rained on Monday” and “The bridge was closed at noon”, out of four sentences.",
  answers: [
    { words: "Both of them", response: select("rain", "bridge") },
    { words: "The rain only", response: select("rain") },
    { words: "Both, and the river", response: select("rain", "flood", "bridge") },
    { words: "All four", response: select("rain", "flood", "bridge", "reopen") },
  ],
  otherRules: {
    words: "Both, and the river",
    response: select("rain", "flood", "bridge"),
    rules: { proportional, "all-or-nothing": allOrNothing },
  },
};
