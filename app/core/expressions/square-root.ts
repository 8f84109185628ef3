import { type Fraction, fraction } from "../grading/fraction";
import { type Evaluated, exactly, failed } from "./evaluated";

/** Decimals that a root is worked out to when it is not rational. */
const DECIMALS = 40n;

/** The largest whole number whose square is at most `value`, by Newton's method; `value` ≥ 0. */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * The square root: exact where it is rational, otherwise cut off after 40 decimals and marked as not
 * exact. No floating point, so that it is the same everywhere and for ever.
 */
export function squareRoot({ numerator, denominator }: Fraction): Evaluated {
  if (numerator < 0n) return failed("root-of-negative");
  const above = wholeRoot(numerator);
  const below = wholeRoot(denominator);
  if (above * above === numerator && below * below === denominator) {
    return exactly(fraction(above, below));
  }
  const scale = 10n ** DECIMALS;
  const root = wholeRoot((numerator * scale * scale) / denominator);
  return { ok: true, value: fraction(root, scale), exact: false };
}
