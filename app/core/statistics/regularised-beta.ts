import { logGamma } from "./log-gamma";

const MOST_STEPS = 100_000;
const TINY = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b), for x between 0 and 1 and a, b of 0.5 and
 * more: the continued fraction 8.17.22 of the Digital Library of Mathematical Functions, evaluated
 * by Lentz's method.
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast only below the mean; above, the function's symmetry is used.
  if (x > (a + 1) / (a + b + 2)) return 1 - regularisedBeta(1 - x, b, a);
  const logFront =
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return Math.exp(logFront) / (a * continuedFraction(x, a, b));
}

function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let numerator = 1;
  let denominator = 0;
  for (let step = 1; step < MOST_STEPS; step += 1) {
    const coefficient = coefficientAt(step, x, { a, b });
    denominator = 1 / awayFromZero(1 + coefficient * denominator);
    numerator = awayFromZero(1 + coefficient / numerator);
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) < Number.EPSILON) return value;
  }
  return value;
}

function coefficientAt(step: number, x: number, { a, b }: { a: number; b: number }): number {
  const m = Math.floor(step / 2);
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
