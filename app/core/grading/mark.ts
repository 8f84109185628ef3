import { type Fraction, fraction, fromDecimal, multiply, roundHalfAway } from "./fraction";

const MICRO_POINTS = fraction(1_000_000);

function safeInteger(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER)) {
    throw new RangeError(`Too many micro-points: ${value}`);
  }
  return Number(value);
}

/**
 * Points as an author writes them (at most six decimals) in micro-points, exactly. Throws a
 * RangeError when they are not a whole number of micro-points.
 */
export function toMicroPoints(points: number): number {
  const micro = multiply(fromDecimal(points), MICRO_POINTS);
  if (micro.denominator !== 1n) {
    throw new RangeError(`Points have at most six decimals: ${points}`);
  }
  return safeInteger(micro.numerator);
}

/** What a fraction of a question's points (in micro-points) earns, to the nearest micro-point. */
export function markOf(earned: Fraction, pointsMicro: number): number {
  return safeInteger(roundHalfAway(multiply(earned, fraction(pointsMicro))));
}

/**
 * Micro-points as points for people, with 0 to 6 decimals; a half is rounded away from zero.
 * `formatPoints(1_500_000, 2)` is "1.50"; below zero stands a true minus sign.
 */
export function formatPoints(micro: number, decimals: number): string {
  const scaled = roundHalfAway(fraction(BigInt(micro) * 10n ** BigInt(decimals), 1_000_000));
  const sign = scaled < 0n ? "−" : "";
  const digits = String(scaled)
    .replace("-", "")
    .padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}
