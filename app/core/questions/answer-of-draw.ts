import { decimalText } from "../expressions/decimal-text";
import { evaluate } from "../expressions/evaluate";
import type { EvaluationProblem } from "../expressions/evaluated";
import { holds } from "../expressions/holds";
import { parseCondition, parseExpression } from "../expressions/parse-formula";
import {
  absolute,
  compare,
  equals,
  type Fraction,
  fraction,
  fromDecimal,
} from "../grading/fraction";
import type { ParameterisedNumeric } from "./parameterised-numeric";
import type { DrawnVariables } from "./variable";

/** The answer to a question with the values drawn for it, or why there is none. */
export type AnswerOfDraw =
  | {
      readonly ok: true;
      /** The result as a plain decimal with the question's decimals, a half rounded away from zero. */
      readonly key: string;
      readonly result: Fraction;
      /** Whether the key is the result itself, not rounded. */
      readonly exact: boolean;
    }
  | { readonly ok: false; readonly problem: EvaluationProblem | "too-large-to-type" };

/** Answers from here on, either side of zero, have more digits than a number is kept with. */
const TOO_LARGE_TO_TYPE = fraction(1_000_000_000);

/** The values by the variables' names. */
function numbersOf(drawn: DrawnVariables): Map<string, Fraction> {
  return new Map(Object.entries(drawn).map(([name, value]) => [name, fromDecimal(value)]));
}

/** Works the answer out. Throws on a formula that the question's schema would refuse. */
export function answerOfDraw(
  { answer, decimals }: ParameterisedNumeric,
  drawn: DrawnVariables,
): AnswerOfDraw {
  const parsed = parseExpression(answer);
  if (!parsed.ok) throw new Error(`The formula “${answer}” cannot be read.`);
  const evaluated = evaluate(parsed.formula, numbersOf(drawn));
  if (!evaluated.ok) return evaluated;
  const { value, exact } = evaluated;
  if (compare(absolute(value), TOO_LARGE_TO_TYPE) >= 0) {
    return { ok: false, problem: "too-large-to-type" };
  }
  const key = decimalText(value, decimals);
  return { ok: true, key, result: value, exact: exact && equals(fromDecimal(key), value) };
}

/** Whether the values meet every constraint of the question. */
export function meetsConstraints(
  { constraints }: Pick<ParameterisedNumeric, "constraints">,
  drawn: DrawnVariables,
): boolean {
  const numbers = numbersOf(drawn);
  return constraints.every((constraint) => {
    const parsed = parseCondition(constraint);
    if (!parsed.ok) throw new Error(`The constraint “${constraint}” cannot be read.`);
    return holds(parsed.formula, numbers);
  });
}
