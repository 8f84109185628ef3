import { trueFalseSchema } from "~/core/questions/true-false";
import { exampleBase } from "./example-base";
import type { WorkedExample } from "./worked-example";

export const trueFalseExample: WorkedExample = {
  name: "True or false",
  rule: "The right one of the two earns all of the points, the other nothing.",
  question: trueFalseSchema.parse({
    ...exampleBase,
    kind: "true-false",
    stem: "Seven is a prime number.",
    key: true,
  }),
  key: "True.",
  answers: [
    { words: "True", response: { kind: "true-false", value: true } },
    { words: "False", response: { kind: "true-false", value: false } },
  ],
};
