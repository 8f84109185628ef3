import { comoment } from "./comoment";
import { FEWEST_PERSONS, type Figure, known, undefinedFigure } from "./figure";
import { type ItemAndRest, withRest } from "./item-and-rest";
import { quotient } from "./quotient";
import { onOneScale } from "./share";

/**
 * Discriminative efficiency: how much of the discrimination that a question of this difficulty can
 * have it has, in percent, at most 100; below 0 where discrimination is. Undefined when all marks,
 * or all rests, are equal. It has no simple interval.
 *
 * Source: 100 · cov(x, T − x) / cov_max, where cov_max pairs both lists sorted, as in Moodle's quiz
 * report; rests as for discrimination.
 */
export function discriminativeEfficiency(persons: readonly ItemAndRest[]): Figure {
  const { items, rests } = withRest(persons);
  const n = items.length;
  if (persons.length < FEWEST_PERSONS) return undefinedFigure("too-few-persons", persons.length);
  if (n < FEWEST_PERSONS) return undefinedFigure("one-item", n);
  const { values: xs } = onOneScale(items);
  const { values: ys } = onOneScale(rests);
  if (allEqual(xs)) return undefinedFigure("marks-equal", n);
  if (allEqual(ys)) return undefinedFigure("rests-equal", n);
  return known(100 * quotient(comoment(xs, ys), comoment(ascending(xs), ascending(ys))), n);
}

function allEqual(values: readonly bigint[]): boolean {
  return values.every((value) => value === values[0]);
}

function ascending(values: readonly bigint[]): bigint[] {
  return values.toSorted((one, other) => (one < other ? -1 : Number(one > other)));
}
