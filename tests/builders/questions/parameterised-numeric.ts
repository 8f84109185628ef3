import type { z } from "zod";
import {
  type ParameterisedNumeric,
  parameterisedNumericSchema,
} from "~/core/questions/parameterised-numeric";
import { builtBase } from "./base";

/** A valid question: how many are `a` boxes of `b`. What is given replaces its fields. */
export function buildParameterisedNumeric(
  overrides: Partial<z.input<typeof parameterisedNumericSchema>> = {},
): ParameterisedNumeric {
  return parameterisedNumericSchema.parse({
    ...builtBase,
    kind: "parameterised-numeric",
    stem: "How many are {{a}} boxes of {{b}}?",
    variables: [
      { name: "a", min: 2, max: 9 },
      { name: "b", min: 3, max: 12, step: 3 },
    ],
    answer: "a * b",
    ...overrides,
  });
}
