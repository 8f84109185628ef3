import { fraction, roundHalfAway } from "./fraction";

/**
 * A mark as a whole percentage of the possible points, for people: a half goes away from zero. All
 * of nothing is 0. Both in micro-points.
 */
export function percentOf(markMicro: number, possibleMicro: number): string {
  if (possibleMicro === 0) return "0";
  return String(roundHalfAway(fraction(BigInt(markMicro) * 100n, possibleMicro)));
}
