import { compare, type Fraction, fraction, multiply, ONE, ZERO } from "./fraction";
import type { Grade } from "./graded";

export type Certainty = "low" | "middle" | "high";

const right = { low: fraction(1, 3), middle: fraction(2, 3), high: ONE } satisfies Record<
  Certainty,
  Fraction
>;

const wrong = { low: ZERO, middle: fraction(-2, 3), high: fraction(-2) } satisfies Record<
  Certainty,
  Fraction
>;

/**
 * The fraction of the points that a grade earns with a stated certainty: of three thirds, a right
 * answer earns 1, 2 or 3 at low, middle or high certainty, a wrong one 0, −2 or −6, and a partly
 * right one its fraction of the right mark. No answer earns 0. Between −2 and 1.
 */
export function certaintyFraction(
  grade: Pick<Grade, "outcome" | "fraction">,
  certainty: Certainty,
): Fraction {
  if (grade.outcome === "unanswered") {
    return ZERO;
  }
  return compare(grade.fraction, ZERO) > 0
    ? multiply(grade.fraction, right[certainty])
    : wrong[certainty];
}
