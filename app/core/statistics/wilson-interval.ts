import type { Interval } from "./figure";
import { NORMAL_QUANTILE } from "./normal-quantile";

/**
 * The 95 % interval of a proportion, `count` of `n` (n of 1 and more), between 0 and 1: the score
 * interval without correction (E. B. Wilson, 1927).
 */
export function wilsonInterval(count: number, n: number): Interval {
  const z2 = NORMAL_QUANTILE ** 2;
  const proportion = count / n;
  const centre = proportion + z2 / (2 * n);
  const reach = NORMAL_QUANTILE * Math.sqrt((proportion * (1 - proportion) + z2 / (4 * n)) / n);
  return {
    low: count === 0 ? 0 : (centre - reach) / (1 + z2 / n),
    high: count === n ? 1 : (centre + reach) / (1 + z2 / n),
  };
}
