import { numericSchema } from "~/core/questions/numeric";
import { exampleBase } from "./example-base";
import type { WorkedExample } from "./worked-example";

const type = (text: string) => ({ kind: "numeric", text }) as const;

const key = 42.2;
const tolerance = { absolute: 0.1 };
const half = { min: 40, max: 45, fraction: 0.5 };

export const numericExample: WorkedExample = {
  name: "Number",
  rule:
    "The number must lie within the tolerance that the author set, its limits included. Further " +
    "away an author may give a part. Decimal point and comma are both read, unless the question " +
    "asks for one of them; where units are asked for, they are converted first. What cannot be " +
    "read as a number earns nothing, and you are told why.",
  question: numericSchema.parse({
    ...exampleBase,
    kind: "numeric",
    stem: "How many kilometres long is a marathon?",
    key,
    tolerance,
    ranges: [half],
  }),
  key: `${key}, give or take ${tolerance.absolute}. From ${half.min} to ${half.max} earns half.`,
  answers: [
    { words: "42.2", response: type("42.2") },
    { words: "42,2", response: type("42,2") },
    { words: "42.3", response: type("42.3") },
    { words: "42.31", response: type("42.31") },
    { words: "39", response: type("39") },
    { words: "forty-two", response: type("forty-two") },
  ],
};
