import { comoment } from "./comoment";
import { FEWEST_PERSONS, type Figure, known, undefinedFigure } from "./figure";
import { quotient } from "./quotient";
import { rowTotals } from "./row-totals";

/**
 * Effective weights: how much of the differences between learners comes from each column, in
 * percent; they sum to 100. One that is far from the column's share of the points says that the
 * question decides more, or less, than its author meant. A column that varies against the total has
 * none, and is left out of the sum. They have no simple interval.
 *
 * Source: 100 · √cov(x_i, T) / Σ √cov(x_j, T), as in Moodle's quiz report.
 *
 * @param columns for each item the marks of the same persons in the same order, in micro-points
 */
export function effectiveWeights(columns: readonly (readonly number[])[]): Figure[] {
  const n = columns[0]?.length ?? 0;
  const all = (figure: Figure) => columns.map(() => figure);
  if (n < FEWEST_PERSONS) return all(undefinedFigure("too-few-persons", n));
  const marks = columns.map((column) => column.map(BigInt));
  const totals = rowTotals(marks);
  const spread = comoment(totals, totals);
  if (spread === 0n) return all(undefinedFigure("totals-equal", n));
  // Each as a fraction of the totals' variance, so that the roots are of moderate numbers.
  const covariances = marks.map((column) => quotient(comoment(column, totals), spread));
  const roots = covariances.map((covariance) => Math.sqrt(Math.max(0, covariance)));
  const sum = roots.reduce((before, root) => before + root, 0);
  return covariances.map((covariance, index) =>
    covariance < 0
      ? undefinedFigure("covariance-negative", n)
      : known((100 * (roots[index] ?? 0)) / sum, n),
  );
}
