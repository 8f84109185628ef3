/** Bits kept of a quotient before it is rounded to a double, which has 53. */
const KEPT_BITS = 64;

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}

/**
 * `numerator / denominator` as a double, right to its last bit or the one before, however large
 * both are: dividing them as doubles would round or overflow first. Throws a RangeError on a
 * denominator of 0.
 */
export function quotient(numerator: bigint, denominator: bigint): number {
  if (denominator < 0n) return quotient(-numerator, -denominator);
  if (numerator < 0n) return -quotient(-numerator, denominator);
  const shift = Math.max(0, KEPT_BITS + bitLength(denominator) - bitLength(numerator));
  return Number((numerator << BigInt(shift)) / denominator) / 2 ** shift;
}
