/**
 * The smallest of the values that at least this share of them (0 < share ≤ 1) does not exceed: the
 * nearest-rank percentile, which is always a value that was measured.
 */
export function percentile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  const found = ordered[Math.ceil(share * ordered.length) - 1];
  if (found === undefined) throw new Error("There is no percentile of no values.");
  return found;
}
