import { FEWEST_PERSONS } from "./figure";
import { quantile } from "./quantile";

/** In the unit of what was given; a half of the times lies between the quarters. */
export interface TimeStatistics {
  readonly n: number;
  /** null below ten times. */
  readonly middle: number | null;
  readonly quarters: readonly [number, number] | null;
}

/** The middle of times, which pauses and skipped questions do not pull as they would a mean. */
export function timeStatistics(times: readonly number[]): TimeStatistics {
  const n = times.length;
  if (n < FEWEST_PERSONS) return { n, middle: null, quarters: null };
  const at = (part: number) => quantile(times, part);
  return { n, middle: at(0.5), quarters: [at(0.25), at(0.75)] };
}
