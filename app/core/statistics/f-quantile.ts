import { regularisedBeta } from "./regularised-beta";

/** Degrees of freedom of the F distribution, both of 1 and more. */
export interface Freedom {
  readonly above: number;
  readonly below: number;
}

/**
 * The value that an F-distributed figure stays under with this probability (between 0 and 1): with
 * x = above · F / (above · F + below), its distribution is I_x(above / 2, below / 2). Found by
 * halving until doubles cannot be halved any more.
 */
export function fQuantile(probability: number, { above, below }: Freedom): number {
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (regularisedBeta(middle, above / 2, below / 2) < probability) low = middle;
    else high = middle;
  }
  return (below * high) / (above * (1 - high));
}
