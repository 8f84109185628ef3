import type { Interval } from "./figure";
import { NORMAL_QUANTILE } from "./normal-quantile";

const FEWEST = 4;

/**
 * The 95 % interval of a correlation (−1 to 1) of n pairs: artanh r ± 1.96 / √(n − 3) (R. A. Fisher,
 * 1921). It supposes that both lists are about normal, so it is a guide. null below 4 pairs, and
 * for a correlation of exactly 1 or −1, which has no such interval.
 */
export function fisherInterval(correlation: number, n: number): Interval | null {
  if (n < FEWEST || Math.abs(correlation) >= 1) return null;
  const centre = Math.atanh(correlation);
  const reach = NORMAL_QUANTILE / Math.sqrt(n - 3);
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}
