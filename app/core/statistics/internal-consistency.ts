import { comoment } from "./comoment";
import { feldtInterval } from "./feldt-interval";
import { FEWEST_PERSONS, type Figure, known, undefinedFigure } from "./figure";
import { quotient } from "./quotient";
import { rowTotals } from "./row-totals";

/**
 * The coefficient of internal consistency, Cronbach's alpha in percent: how well the total can be
 * relied on to put learners in order. At most 100; below 0 when the items disagree. Undefined with
 * a single item, or when all totals are equal. The interval is Feldt's.
 *
 * Source: 100 · P / (P − 1) · (1 − Σ var(x_i) / var(T)) (L. J. Cronbach, 1951).
 *
 * @param columns for each item the marks of the same persons in the same order, in micro-points
 */
export function internalConsistency(columns: readonly (readonly number[])[]): Figure {
  const items = columns.length;
  const n = columns[0]?.length ?? 0;
  if (n < FEWEST_PERSONS) return undefinedFigure("too-few-persons", n);
  if (items < 2) return undefinedFigure("one-item", n);
  const marks = columns.map((column) => column.map(BigInt));
  const totals = rowTotals(marks);
  const spread = comoment(totals, totals);
  if (spread === 0n) return undefinedFigure("totals-equal", n);
  const within = marks.reduce((sum, column) => sum + comoment(column, column), 0n);
  const alpha = quotient(BigInt(items) * (spread - within), BigInt(items - 1) * spread);
  const interval = feldtInterval({ alpha, persons: n, items });
  return known(100 * alpha, n, interval && { low: 100 * interval.low, high: 100 * interval.high });
}
