import { compare, type Fraction, fraction, fromDecimal, multiply, sum } from "./fraction";

/** A graded slot: its share of its points, and those in micro-points. */
export interface EarnedShare {
  readonly fraction: Fraction;
  readonly pointsMicro: number;
}

/**
 * Whether the shares together reach the pass mark, a fraction of the possible points (0 to 1).
 * Compared unrounded: three thirds of a point are a point, although their marks in micro-points
 * add up to one micro-point less.
 */
export function reachesPassMark(shares: readonly EarnedShare[], passMark: number): boolean {
  const points = shares.map(({ pointsMicro }) => fraction(pointsMicro));
  const earned = shares.map((share) => multiply(share.fraction, fraction(share.pointsMicro)));
  return compare(sum(earned), multiply(fromDecimal(passMark), sum(points))) >= 0;
}
