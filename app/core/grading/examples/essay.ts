import { essaySchema } from "~/core/questions/essay";
import { exampleBase } from "./example-base";
import type { WorkedExample } from "./worked-example";

const write = (text: string) => ({ kind: "essay", text }) as const;

export const essayExample: WorkedExample = {
  name: "Essay",
  rule:
    "A person reads the answer and chooses one level for each criterion of a rubric; the mark is " +
    "the sum of what these levels earn. Until then the answer waits, and so does the mark of the " +
    "quiz. The person does not see whose answer it is, and may set the points by hand, with a " +
    "reason. A text that is shorter or longer than asked for costs nothing by itself.",
  question: essaySchema.parse({
    ...exampleBase,
    kind: "essay",
    points: 2,
    stem: "Should the old bridge be kept? Argue for one answer.",
    rubric: [
      {
        id: "position",
        text: "Takes a position",
        levels: [
          { id: "none", text: "Takes none", share: 0 },
          { id: "clear", text: "Takes a clear one", share: "1/3" },
        ],
      },
      {
        id: "reasons",
        text: "Gives reasons",
        levels: [
          { id: "none", text: "Gives none", share: 0 },
          { id: "one", text: "Gives one that bears on the bridge", share: "1/3" },
          { id: "two", text: "Gives two, and weighs what speaks against them", share: "2/3" },
        ],
      },
    ],
  }),
  key: "no single answer; a position earns a third of the points, reasons up to two thirds.",
  answers: [
    {
      words: "A clear position, two reasons weighed",
      response: write(
        "Keep it: it carries the only footpath, and a new one costs more than repair.",
      ),
      levels: { position: "clear", reasons: "two" },
    },
    {
      words: "A clear position, one reason",
      response: write("Keep it, because it carries the only footpath."),
      levels: { position: "clear", reasons: "one" },
    },
    {
      words: "Reasons on both sides, but no position",
      response: write("It carries a footpath; it also costs a lot to repair."),
      levels: { position: "none", reasons: "two" },
    },
    { words: "An answer that nobody has marked yet", response: write("Keep it, I think.") },
  ],
};
