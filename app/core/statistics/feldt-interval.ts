import { fQuantile } from "./f-quantile";
import type { Interval } from "./figure";

/** An alpha (at most 1) of this many persons and items, 2 and more of each. */
export interface Alpha {
  readonly alpha: number;
  readonly persons: number;
  readonly items: number;
}

/**
 * The 95 % interval of Cronbach's alpha: (1 − true alpha) / (1 − alpha) is F-distributed with
 * persons − 1 and (persons − 1)(items − 1) degrees of freedom (L. S. Feldt, 1965). null for an
 * alpha of exactly 1.
 */
export function feldtInterval({ alpha, persons, items }: Alpha): Interval | null {
  if (alpha === 1) return null;
  const freedom = { above: persons - 1, below: (persons - 1) * (items - 1) };
  return {
    low: 1 - (1 - alpha) * fQuantile(0.975, freedom),
    high: 1 - (1 - alpha) * fQuantile(0.025, freedom),
  };
}
