import { matchingSchema } from "~/core/questions/matching";
import { exampleBase } from "./example-base";
import { PAIRS_RULE_NAMES } from "./pairs-rule-names";
import type { WorkedExample } from "./worked-example";

const match = (pairs: Record<string, string>) => ({ kind: "matching", pairs }) as const;

const right = { france: "paris", italy: "rome", spain: "madrid", austria: "vienna" };

const capitals = ["Paris", "Rome", "Madrid", "Vienna", "Lisbon"];

export const matchingExample: WorkedExample = {
  name: "Matching",
  rule:
    "The number of right pairs out of all pairs. A wrong pair costs nothing more, and a pair left " +
    "open is not wrong.",
  question: matchingSchema.parse({
    ...exampleBase,
    kind: "matching",
    points: 2,
    stem: "Match each country with its capital.",
    premises: ["France", "Italy", "Spain", "Austria"].map((text) => {
      return { id: text.toLowerCase(), text };
    }),
    choices: capitals.map((text) => ({ id: text.toLowerCase(), text })),
    key: right,
  }),
  key: "Paris, Rome, Madrid and Vienna, in that order. Lisbon belongs to none of them.",
  answers: [
    { words: "All four right", response: match(right) },
    { words: "Lisbon for Spain, the rest right", response: match({ ...right, spain: "lisbon" }) },
    {
      words: "Rome and Paris swapped, the rest right",
      response: match({ ...right, france: "rome", italy: "paris" }),
    },
  ],
  otherRules: {
    words: "Lisbon for Spain, the rest right",
    response: match({ ...right, spain: "lisbon" }),
    rules: PAIRS_RULE_NAMES,
  },
};
