import { type Figure, known } from "./figure";

/**
 * The standard error of a mark: how far a mark lies from what the learner would earn on average in
 * such quizzes; in two of three cases no further. In the unit of the deviation, from 0. It carries
 * no interval: that of the ratio would leave out how uncertain the deviation is.
 *
 * Source: error ratio · standard deviation / 100, as in Moodle's quiz report.
 *
 * @param ratio the error ratio, in percent
 * @param deviation the standard deviation of the totals of the same persons
 */
export function standardError(ratio: Figure, deviation: number): Figure {
  if (ratio.kind === "undefined") return ratio;
  return known((ratio.value * deviation) / 100, ratio.n);
}
