/**
 * n · Σxy − Σx · Σy of two lists of n whole numbers: their sample covariance times n (n − 1), and
 * with a list and itself its sample variance times the same. Exact: where the covariance is 0, it
 * is 0 here, which sums of floating-point numbers would miss.
 */
export function comoment(xs: readonly bigint[], ys: readonly bigint[]): bigint {
  let [sumOfX, sumOfY, sumOfProducts] = [0n, 0n, 0n];
  for (const [index, x] of xs.entries()) {
    const y = ys[index] ?? 0n;
    sumOfX += x;
    sumOfY += y;
    sumOfProducts += x * y;
  }
  return BigInt(xs.length) * sumOfProducts - sumOfX * sumOfY;
}
