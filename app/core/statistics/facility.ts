import { FEWEST_PERSONS, type Figure, type Interval, known, undefinedFigure } from "./figure";
import { meanAndSpread } from "./mean-and-spread";
import type { Share } from "./share";
import { studentInterval } from "./student-interval";
import { wilsonInterval } from "./wilson-interval";

/**
 * Facility: the mean mark of those who met the question, as a fraction of what they could earn; 1 =
 * everybody earned everything, below 0 only where answers can cost points. The interval is Wilson's
 * where every mark is nothing or all, Student's otherwise.
 *
 * Source: grading rules of Treatise, section on statistics: F = mean(x) / max, as Moodle's quiz
 * report does; where the points differ between persons, the mean of the fractions.
 */
export function facility(shares: readonly Share[]): Figure {
  const n = shares.length;
  if (n < FEWEST_PERSONS) return undefinedFigure("too-few-persons", n);
  const { mean, deviation } = meanAndSpread(shares);
  return known(mean, n, intervalOf(shares, { mean, deviation }));
}

function intervalOf(
  shares: readonly Share[],
  { mean, deviation }: ReturnType<typeof meanAndSpread>,
): Interval | null {
  const n = shares.length;
  const full = shares.filter(({ markMicro, possibleMicro }) => markMicro === possibleMicro).length;
  const none = shares.filter(({ markMicro }) => markMicro === 0).length;
  if (full + none === n) return wilsonInterval(full, n);
  const interval = studentInterval({ mean, deviation, n });
  const lowest = shares.some(({ markMicro }) => markMicro < 0) ? -1 : 0;
  return interval && { low: Math.max(lowest, interval.low), high: Math.min(1, interval.high) };
}
