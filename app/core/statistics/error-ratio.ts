import { type Figure, known } from "./figure";

/**
 * The error ratio: how much of the spread of the totals is chance, in percent, from 0; above 100
 * where the consistency is below 0. Its interval is that of the consistency, carried over.
 *
 * Source: 100 · √(1 − CIC / 100), as in Moodle's quiz report.
 *
 * @param consistency the coefficient of internal consistency, in percent
 */
export function errorRatio(consistency: Figure): Figure {
  if (consistency.kind === "undefined") return consistency;
  const { value, n, interval } = consistency;
  return known(
    ratioOf(value),
    n,
    interval && { low: ratioOf(interval.high), high: ratioOf(interval.low) },
  );
}

function ratioOf(consistency: number): number {
  return 100 * Math.sqrt(Math.max(0, 1 - consistency / 100));
}
