import { singleChoiceSchema } from "~/core/questions/single-choice";
import { exampleBase } from "./example-base";
import type { WorkedExample } from "./worked-example";

const choose = (option: string) => ({ kind: "single-choice", option }) as const;

export const singleChoiceExample: WorkedExample = {
  name: "Single choice",
  rule:
    "The right option earns all of the points, any other nothing. An author may write a share of " +
    "the points on another option: a part for an answer that is nearly right, or, rarely, a loss " +
    "for one that must not be chosen.",
  question: singleChoiceSchema.parse({
    ...exampleBase,
    kind: "single-choice",
    stem: "Which planet is nearest to the Sun?",
    options: [
      { id: "mercury", text: "Mercury" },
      { id: "venus", text: "Venus", fraction: 0.5 },
      { id: "mars", text: "Mars" },
      { id: "moon", text: "The Moon", fraction: -0.25 },
    ],
    key: "mercury",
  }),
  key: "Mercury. Its author gives half for Venus, and takes a quarter for the Moon.",
  answers: [
    { words: "Mercury", response: choose("mercury") },
    { words: "Venus", response: choose("venus") },
    { words: "Mars", response: choose("mars") },
    { words: "The Moon", response: choose("moon") },
  ],
};
