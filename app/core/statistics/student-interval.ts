import { fQuantile } from "./f-quantile";
import type { Interval } from "./figure";

/** Of a sample: its mean, its standard deviation (n − 1) and its size, 2 and more. */
export interface Sample {
  readonly mean: number;
  readonly deviation: number;
  readonly n: number;
}

/**
 * The 95 % interval of a mean: mean ± t · deviation / √n with n − 1 degrees of freedom (Student,
 * 1908). The square of t is F-distributed with 1 and n − 1. null when nothing deviates.
 */
export function studentInterval({ mean, deviation, n }: Sample): Interval | null {
  if (deviation === 0) return null;
  const t = Math.sqrt(fQuantile(0.95, { above: 1, below: n - 1 }));
  const reach = (t * deviation) / Math.sqrt(n);
  return { low: mean - reach, high: mean + reach };
}
