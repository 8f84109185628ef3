/** The coefficients of Lanczos's approximation for g = 7 and nine terms (P. Godfrey, 2001). */
const FIRST = 0.99999999999980993;
const TERMS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const G = 7;

/** The logarithm of the gamma function for `x` of 0.5 and more, to about 14 digits. */
export function logGamma(x: number): number {
  const below = x - 1;
  const series = TERMS.reduce((sum, term, index) => sum + term / (below + index + 1), FIRST);
  const shifted = below + G + 0.5;
  return (
    0.5 * Math.log(2 * Math.PI) + (below + 0.5) * Math.log(shifted) - shifted + Math.log(series)
  );
}
