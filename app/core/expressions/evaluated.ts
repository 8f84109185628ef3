import type { Fraction } from "../grading/fraction";
import { LIMITS } from "./expression";

/** The values of the variables, by name. */
export type Numbers = ReadonlyMap<string, Fraction>;

export type EvaluationProblem =
  | "division-by-zero"
  | "too-large"
  /** The square root of a number below 0. */
  | "root-of-negative"
  /** An exponent that is not whole, or too large. */
  | "exponent"
  /** The decimals to round to are not a whole number from 0 to 10. */
  | "decimals"
  | "unknown-variable";

export type Evaluated =
  /** `exact` is false where a square root on the way had to be rounded. */
  | { readonly ok: true; readonly value: Fraction; readonly exact: boolean }
  | { readonly ok: false; readonly problem: EvaluationProblem };

export function exactly(value: Fraction): Evaluated {
  return { ok: true, value, exact: true };
}

export function failed(problem: EvaluationProblem): Evaluated {
  return { ok: false, problem };
}

function bitsOf(whole: bigint): number {
  return whole.toString(2).replace("-", "").length;
}

/** Whether the number's power with this whole exponent is larger than what is worked out here. */
export function isTooLarge({ numerator, denominator }: Fraction, exponent: number): boolean {
  return Math.max(bitsOf(numerator), bitsOf(denominator)) * exponent > LIMITS.bits;
}
