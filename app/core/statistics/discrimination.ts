import { comoment } from "./comoment";
import { FEWEST_PERSONS, type Figure, known, undefinedFigure } from "./figure";
import { fisherInterval } from "./fisher-interval";
import { type ItemAndRest, withRest } from "./item-and-rest";
import { quotient } from "./quotient";
import { onOneScale } from "./share";

/**
 * Discrimination: 100 · the correlation of a question's marks with those of the rest of the quiz,
 * from −100 to 100. 50 and more tells good learners from weak ones well; below 0 the weak ones do
 * better, which usually means a wrong key. Undefined when all marks, or all rests, are equal.
 *
 * Source: 100 · cov(x, T − x) / √(var(x) · var(T − x)), as in Moodle's quiz report. A rest is taken
 * as the fraction of what the person could earn there, since pools give different questions.
 */
export function discrimination(persons: readonly ItemAndRest[]): Figure {
  const { items, rests } = withRest(persons);
  const n = items.length;
  if (persons.length < FEWEST_PERSONS) return undefinedFigure("too-few-persons", persons.length);
  if (n < FEWEST_PERSONS) return undefinedFigure("one-item", n);
  const { values: xs } = onOneScale(items);
  const { values: ys } = onOneScale(rests);
  const [xx, yy] = [comoment(xs, xs), comoment(ys, ys)];
  if (xx === 0n) return undefinedFigure("marks-equal", n);
  if (yy === 0n) return undefinedFigure("rests-equal", n);
  const xy = comoment(xs, ys);
  const size = Math.min(1, Math.sqrt(quotient(xy * xy, xx * yy)));
  const correlation = xy < 0n ? -size : size;
  const interval = fisherInterval(correlation, n);
  return known(
    100 * correlation,
    n,
    interval && { low: 100 * interval.low, high: 100 * interval.high },
  );
}
