import {
  absolute,
  compare,
  divide,
  type Fraction,
  fraction,
  larger,
  multiply,
  roundHalfAway,
  ZERO,
} from "../grading/fraction";
import { type Evaluated, exactly, failed } from "./evaluated";
import type { FunctionName } from "./expression";
import { squareRoot } from "./square-root";

const MOST_DECIMALS = 10;

/** What a function makes of its arguments, of which there are as many as it takes. */
export function callFunction(name: FunctionName, given: readonly Fraction[]): Evaluated {
  const [first = ZERO, second = ZERO] = given;
  switch (name) {
    case "abs":
      return exactly(absolute(first));
    case "floor":
      return exactly(fraction(floor(first)));
    case "ceil":
      return exactly(fraction(-floor(negative(first))));
    case "max":
      return exactly(given.reduce(larger));
    case "min":
      return exactly(given.reduce((a, b) => (compare(a, b) > 0 ? b : a)));
    case "round":
      return rounded(first, second);
    case "sqrt":
      return squareRoot(first);
  }
}

function negative({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

function floor({ numerator, denominator }: Fraction): bigint {
  const towardsZero = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? towardsZero - 1n : towardsZero;
}

/** To so many decimals; a half goes away from zero. */
function rounded(value: Fraction, decimals: Fraction): Evaluated {
  const { numerator, denominator } = decimals;
  if (denominator !== 1n || numerator < 0n || numerator > MOST_DECIMALS) {
    return failed("decimals");
  }
  const scale = fraction(10n ** numerator);
  return exactly(divide(fraction(roundHalfAway(multiply(value, scale))), scale));
}
