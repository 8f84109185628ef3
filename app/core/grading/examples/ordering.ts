import { orderingSchema } from "~/core/questions/ordering";
import { exampleBase } from "./example-base";
import type { WorkedExample } from "./worked-example";

const outwards = ["mercury", "venus", "earth", "mars"];
const mercuryLast = ["venus", "earth", "mars", "mercury"];

const put = (order: string[]) => ({ kind: "ordering", order }) as const;

export const orderingExample: WorkedExample = {
  name: "Ordering",
  rule:
    "What counts is the longest row of items that you put in the right order, whatever stands " +
    "between them: its length less one, out of all items less one. One item in the wrong place " +
    "does not spoil the others.",
  question: orderingSchema.parse({
    ...exampleBase,
    kind: "ordering",
    stem: "Order these planets from the Sun outwards.",
    items: ["Mercury", "Venus", "Earth", "Mars"].map((text) => ({ id: text.toLowerCase(), text })),
    key: outwards,
  }),
  key: "Mercury, Venus, Earth, Mars.",
  answers: [
    { words: "Mercury, Venus, Earth, Mars", response: put(outwards) },
    { words: "Venus, Earth, Mars, Mercury", response: put(mercuryLast) },
    {
      words: "Venus, Mercury, Mars, Earth",
      response: put(["venus", "mercury", "mars", "earth"]),
    },
    { words: "Mars, Earth, Venus, Mercury", response: put(outwards.toReversed()) },
  ],
  otherRules: {
    words: "Venus, Earth, Mars, Mercury",
    response: put(mercuryLast),
    rules: {
      "longest-subsequence": "Longest row in the right order (the usual rule)",
      "all-or-nothing": "All or nothing",
      "absolute-position": "Items at their own place",
      "right-neighbour": "Items followed by the right one",
    },
  },
};
