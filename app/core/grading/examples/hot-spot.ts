import { hotSpotSchema } from "~/core/questions/hot-spot";
import { exampleBase } from "./example-base";
import { TICKS_RULE_NAMES } from "./ticks-rule-names";
import type { WorkedExample } from "./worked-example";

const mark = (...regions: string[]) => ({ kind: "hot-spot", regions }) as const;

/** The regions stand side by side in a row. */
const regions = ["North", "South", "East", "West", "Middle"].map((label, place) => {
  return { id: label.toLowerCase(), label, shape: { rect: [place * 20, 0, 20, 20] } };
});

export const hotSpotExample: WorkedExample = {
  name: "Places in a picture",
  rule:
    "Where one place is asked for, the right one earns all of the points and any other nothing. " +
    "Where several are, the share of the right places that you chose, less the share of the wrong " +
    "ones, but never below 0.",
  question: hotSpotSchema.parse({
    ...exampleBase,
    kind: "hot-spot",
    stem: "Which parts of the map lie by the sea?",
    image: { src: "/example.svg", alt: "A map in five parts", width: 100, height: 20 },
    regions,
    key: ["north", "south", "east"],
    select: "many",
  }),
  key: "North, south and east; the west and the middle do not.",
  answers: [
    { words: "North, south and east", response: mark("north", "south", "east") },
    { words: "North and south", response: mark("north", "south") },
    { words: "North, south and west", response: mark("north", "south", "west") },
    { words: "West", response: mark("west") },
  ],
  otherRules: {
    words: "North, south and west",
    response: mark("north", "south", "west"),
    rules: TICKS_RULE_NAMES,
  },
};
