import { z } from "zod";
import { decimalsOf, decimalText } from "../expressions/decimal-text";
import { isFunctionName } from "../expressions/expression";
import {
  add,
  divide,
  equals,
  type Fraction,
  fraction,
  fromDecimal,
  multiply,
  subtract,
} from "../grading/fraction";
import { plainNumber } from "./plain-number";
import type { ReportProblem } from "./structure-checks";

const MOST_VALUES = 10_000;

const variableName = z
  .string()
  .max(20, "Keep the name to 20 characters or fewer.")
  .regex(/^[a-z][a-z0-9_]*$/, "Begin the name with a lower-case letter; then letters, digits, _.")
  .refine((name) => !isFunctionName(name) && name !== "answer", {
    error: "This name means something else in a formula: choose another.",
  });

const decimals = z
  .int("Write a whole number of decimals.")
  .min(0, "A number has 0 decimals or more.")
  .max(6, "A number is shown with at most 6 decimals.");

const range = z.strictObject({
  name: variableName,
  min: plainNumber,
  max: plainNumber,
  step: plainNumber.positive("A step is above 0.").default(1),
  decimals: decimals.exactOptional(),
});

const list = z.strictObject({
  name: variableName,
  values: z
    .array(plainNumber)
    .min(2, "Write at least 2 values, or put the one into the stem.")
    .max(100, "Write at most 100 values."),
  decimals: decimals.exactOptional(),
});

/**
 * A number that is drawn for each learner: any of `min`, `min + step`, … up to `max`, or one of
 * `values`; `decimals` is how many are shown, when not as many as each value has.
 */
export const variableSchema = z.union([range, list], {
  error: "Write a variable as { name: a, min: 2, max: 9 } or { name: a, values: [2, 3, 5] }.",
});

export type Variable = z.infer<typeof variableSchema>;

/** What was drawn for the variables of a question: plain decimals, such as `-2.5`, by name. */
export type DrawnVariables = Readonly<Record<string, string>>;

/** How many values the variable can take. */
export function valueCount(variable: Variable): number {
  if ("values" in variable) return variable.values.length;
  const { min, max, step } = variable;
  const steps = divide(subtract(fromDecimal(max), fromDecimal(min)), fromDecimal(step));
  return Math.max(0, Number(steps.numerator / steps.denominator) + 1);
}

/** The value at an index from 0 to `valueCount` − 1, exactly. */
export function valueAt(variable: Variable, index: number): Fraction {
  if ("values" in variable) return fromDecimal(variable.values[index] ?? 0);
  return add(fromDecimal(variable.min), multiply(fraction(index), fromDecimal(variable.step)));
}

/** A value as it is stored. */
export function storedValue(value: Fraction): string {
  return decimalText(value, decimalsOf(value) ?? 0);
}

/** A stored value as it is shown, before it gets the question's decimal sign. */
export function shownValue({ decimals }: Variable, value: string): string {
  return decimals === undefined ? value : decimalText(fromDecimal(value), decimals);
}

/** Reports what is wrong with a variable by itself. */
export function checkVariable(
  variable: Variable,
  path: readonly PropertyKey[],
  report: ReportProblem,
): void {
  if ("values" in variable) checkValues(variable, path, report);
  else checkRange(variable, path, report);
  const numbers =
    "values" in variable ? variable.values : [variable.min, variable.max, variable.step];
  const most = Math.max(...numbers.map((number) => decimalsOf(fromDecimal(number)) ?? 0));
  if (variable.decimals !== undefined && variable.decimals < most) {
    const message = `Its values have up to ${most} decimals: show as many, or write them shorter.`;
    report([...path, "decimals"], message);
  }
}

function checkValues(
  { values }: z.infer<typeof list>,
  path: readonly PropertyKey[],
  report: ReportProblem,
): void {
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) !== index) {
      report([...path, "values", index], `${value} stands here twice: remove one.`);
    }
  }
}

function checkRange(
  variable: z.infer<typeof range>,
  path: readonly PropertyKey[],
  report: ReportProblem,
): void {
  const { min, max, step } = variable;
  if (min >= max) {
    report([...path, "max"], "The variable's max is not above its min: swap or change them.");
    return;
  }
  const count = valueCount(variable);
  const last = valueAt(variable, count - 1);
  if (count > MOST_VALUES) {
    report([...path, "step"], "That is more than 10,000 values: take a larger step.");
  } else if (!equals(last, fromDecimal(max))) {
    const end = storedValue(last);
    report([...path, "max"], `Steps of ${step} from ${min} end at ${end}: write that as the max.`);
  }
}
