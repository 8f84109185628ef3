import { type Fraction, fraction, multiply, roundHalfAway } from "../grading/fraction";

/** Decimals that a number has at most, for it to count as a decimal here. */
const MOST_DECIMALS = 30;

/** How many decimals the number has when written out; null when it has no end, or more than 30. */
export function decimalsOf({ denominator }: Fraction): number | null {
  let power = 1n;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if (power % denominator === 0n) return decimals;
    power *= 10n;
  }
  return null;
}

/** The number with exactly so many decimals; a half is rounded away from zero. `-12.50` */
export function decimalText(value: Fraction, decimals: number): string {
  const scaled = roundHalfAway(multiply(value, fraction(10n ** BigInt(decimals))));
  const sign = scaled < 0n ? "-" : "";
  const digits = String(scaled)
    .replace("-", "")
    .padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}
