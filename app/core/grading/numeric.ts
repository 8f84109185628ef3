import type { Numeric, NumericResponse } from "~/core/questions/numeric";
import { readNumericText } from "~/core/questions/numeric-text";
import {
  absolute,
  compare,
  equals,
  type Fraction,
  fromDecimal,
  multiply,
  ONE,
  subtract,
  ZERO,
} from "./fraction";
import { type Grade, graded, inWords } from "./graded";

/** The greatest distance from the key that counts as equal. */
function toleranceOf({ key, tolerance }: Numeric): Fraction {
  return "absolute" in tolerance
    ? fromDecimal(tolerance.absolute)
    : multiply(fromDecimal(tolerance.relative), absolute(fromDecimal(key)));
}

function wrong(working: string, feedback: readonly string[] = []): Grade {
  const parts = [{ id: "answer", outcome: "wrong" }] as const;
  return graded({ fraction: ZERO, parts, working, feedback });
}

function gradeValue(question: Numeric, value: Fraction): Grade {
  const distance = absolute(subtract(value, fromDecimal(question.key)));
  if (compare(distance, toleranceOf(question)) <= 0) {
    const closeness = equals(distance, ZERO) ? "is exactly the key" : "is close enough to the key";
    const parts = [{ id: "answer", outcome: "right" }] as const;
    return graded({ fraction: ONE, parts, working: `The number ${closeness}: 1.` });
  }
  const range = question.ranges.find(
    ({ min, max }) =>
      compare(value, fromDecimal(min)) >= 0 && compare(value, fromDecimal(max)) <= 0,
  );
  if (range === undefined) {
    return wrong("The number is not close enough to the key: 0.");
  }
  const fraction = fromDecimal(range.fraction);
  const parts = [{ id: "answer", outcome: equals(fraction, ONE) ? "right" : "wrong" }] as const;
  const working = `The number lies in a range that earns ${inWords(fraction)}.`;
  return graded({ fraction, parts, working });
}

/**
 * Numeric, x against the key a: 1 when |x − a| is at most the tolerance, which is an absolute one or
 * a relative one times |a|; otherwise what the first range that holds x earns, bounds included;
 * otherwise 0. Compared exactly, as rationals, after converting x by its unit's factor. A text that
 * cannot be read as such a number earns 0 and is told why.
 */
export function gradeNumeric(question: Numeric, response: NumericResponse): Grade {
  const units = question.units.map(({ text }) => text);
  const reading = readNumericText(response.text, { decimal: question.decimal, units });
  if (!reading.ok) {
    return wrong("The answer could not be read as the number asked for: 0.", [reading.problem]);
  }
  const unit = question.units.find(({ text }) => text === reading.unit);
  const factor = fromDecimal(unit?.factor ?? 1);
  return gradeValue(question, multiply(fromDecimal(reading.decimal), factor));
}
