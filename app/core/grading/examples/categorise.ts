import { categoriseSchema } from "~/core/questions/categorise";
import { exampleBase } from "./example-base";
import { PAIRS_RULE_NAMES } from "./pairs-rule-names";
import type { WorkedExample } from "./worked-example";

const sort = (pairs: Record<string, string>) => ({ kind: "categorise", pairs }) as const;

const right = { whale: "mammal", bat: "mammal", penguin: "bird", ostrich: "bird", wolf: "mammal" };

export const categoriseExample: WorkedExample = {
  name: "Sorting into groups",
  rule: "As in matching: the number of items in their right group, out of all items.",
  question: categoriseSchema.parse({
    ...exampleBase,
    kind: "categorise",
    stem: "Put each animal into its group.",
    categories: [
      { id: "mammal", label: "Mammals" },
      { id: "bird", label: "Birds" },
    ],
    items: ["Whale", "Bat", "Penguin", "Ostrich", "Wolf"].map((text) => {
      return { id: text.toLowerCase(), text };
    }),
    key: right,
  }),
  key: "Whale, bat and wolf are mammals; penguin and ostrich are birds.",
  answers: [
    { words: "All five right", response: sort(right) },
    { words: "The bat among the birds, the rest right", response: sort({ ...right, bat: "bird" }) },
    { words: "Only whale and penguin placed, both right", response: sort(whaleAndPenguin()) },
  ],
  otherRules: {
    words: "The bat among the birds, the rest right",
    response: sort({ ...right, bat: "bird" }),
    rules: PAIRS_RULE_NAMES,
  },
};

function whaleAndPenguin() {
  const { whale, penguin } = right;
  return { whale, penguin };
}
