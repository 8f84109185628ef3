import { parameterisedNumericSchema } from "~/core/questions/parameterised-numeric";
import { putNumeric } from "~/core/questions/put-numeric";
import { exampleBase } from "./example-base";
import type { WorkedExample } from "./worked-example";

const type = (text: string) => ({ kind: "numeric", text }) as const;

const trains = parameterisedNumericSchema.parse({
  ...exampleBase,
  kind: "parameterised-numeric",
  stem: "A train goes {{distance}} km in {{hours}} hours. How fast is that, in km an hour?",
  variables: [
    { name: "distance", min: 100, max: 400, step: 10 },
    { name: "hours", values: [1.5, 3, 4] },
  ],
  answer: "distance / hours",
  decimals: 1,
  tolerance: { absolute: 0.05 },
});

const asked = putNumeric(trains, { distance: "200", hours: "3" });
if (asked === null) throw new Error("The values of the example do not fit its question.");

export const parameterisedNumericExample: WorkedExample = {
  kind: "parameterised-numeric",
  name: "Number with values of your own",
  rule:
    "The values in the question are drawn when you start, and stay the same for your attempt; " +
    "somebody else, and your next attempt, may get others. The right answer is worked out from " +
    "your values, exactly, and rounded to the decimals asked for at the very end. From there on " +
    "it is marked as any number is. The review shows the working with your values.",
  question: asked,
  key: `${asked.key}, give or take 0.05: 200 ÷ 3, rounded. With 160 km in 4 hours it would be 40.`,
  answers: [
    { words: "66.7", response: type("66.7") },
    { words: "66.6667", response: type("66.6667") },
    { words: "66.6", response: type("66.6") },
    { words: "600", response: type("600") },
  ],
};
