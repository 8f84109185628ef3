/**
 * The value under which this part (0 to 1) of one value or more lies; 0.5 gives the median. Between
 * two values it is interpolated: the seventh definition of Hyndman and Fan (1996), as most programs
 * have it.
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const at = sorted[Math.floor(place)] ?? Number.NaN;
  const after = sorted[Math.ceil(place)] ?? Number.NaN;
  return at + (after - at) * (place - Math.floor(place));
}
