import {
  absolute,
  compare,
  divide,
  type Fraction,
  fraction,
  fromDecimal,
  multiply,
} from "~/core/grading/fraction";
import { type AnswerOfDraw, answerOfDraw, meetsConstraints } from "~/core/questions/answer-of-draw";
import type { ParameterisedNumeric } from "~/core/questions/parameterised-numeric";
import type { DrawnVariables } from "~/core/questions/variable";
import { questionRule } from "../rule";
import { sampleDraws } from "../sample-draws";

/** At least this share of all draws must meet the constraints, so that drawing never takes long. */
const FEWEST = { share: 0.05, words: "one draw in twenty" };

/** Whatever is drawn for a question, it has an answer that can be typed closely enough. */
export const parameterisedValues = questionRule("error", (question) => {
  if (question.kind !== "parameterised-numeric") return [];
  const { draws, corners } = sampleDraws(question);
  const fitting = draws.filter((drawn) => meetsConstraints(question, drawn));
  if (fitting.length === 0) return [{ path: ["constraints"], message: neverMet(question, draws) }];
  if (fitting.length < draws.length * FEWEST.share) {
    const message = `Not even ${FEWEST.words} meets the constraints: narrow the variables' ranges.`;
    return [{ path: ["constraints"], message }];
  }
  const tried = [...corners.filter((drawn) => meetsConstraints(question, drawn)), ...fitting];
  const found = tried
    .map((drawn) => problemWith(question, drawn))
    .find((problem) => problem !== null);
  return found ? [found] : [];
});

function neverMet(question: ParameterisedNumeric, draws: readonly DrawnVariables[]): string {
  const alone = question.constraints.find((constraint) =>
    draws.every((drawn) => !meetsConstraints({ constraints: [constraint] }, drawn)),
  );
  return alone === undefined
    ? "No values meet all constraints together: loosen one of them."
    : `No values meet the constraint ${alone}: change it, or the ranges.`;
}

function problemWith(question: ParameterisedNumeric, drawn: DrawnVariables) {
  const values = Object.entries(drawn)
    .map(([name, value]) => `${name} = ${value}`)
    .join(", ");
  const answered = answerOfDraw(question, drawn);
  if (!answered.ok) {
    const message = `With ${values} ${WHY[answered.problem]}: add a constraint, or change the ranges.`;
    return { path: ["answer"], message };
  }
  if (answered.exact || isAllowedFor(question, answered)) return null;
  const message =
    `With ${values} the answer has more than ${question.decimals} decimals, and the tolerance does ` +
    "not reach from the rounded to the exact one: ask for more decimals, or allow half of the last.";
  return { path: ["tolerance"], message };
}

const WHY: Record<Extract<AnswerOfDraw, { ok: false }>["problem"], string> = {
  "division-by-zero": "the answer divides by zero",
  "too-large": "a number on the way grows too large",
  "too-large-to-type": "the answer has ten digits or more before its decimals",
  "root-of-negative": "the answer takes the square root of a number below zero",
  exponent: "an exponent is not a whole number from −64 to 64",
  decimals: "the decimals to round to are not a whole number from 0 to 10",
  "unknown-variable": "a variable has no value",
};

/** Whether the tolerance covers all that rounding can take away: half of the last decimal. */
function isAllowedFor(
  { decimals, tolerance }: ParameterisedNumeric,
  { key }: Extract<AnswerOfDraw, { ok: true }>,
): boolean {
  const half: Fraction = divide(fraction(1), fraction(2n * 10n ** BigInt(decimals)));
  const reach =
    "absolute" in tolerance
      ? fromDecimal(tolerance.absolute)
      : multiply(fromDecimal(tolerance.relative), absolute(fromDecimal(key)));
  return compare(reach, half) >= 0;
}
