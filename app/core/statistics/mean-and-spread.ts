import { comoment } from "./comoment";
import { quotient } from "./quotient";
import { onOneScale, type Share } from "./share";

export interface MeanAndSpread {
  readonly mean: number;
  /** The sample standard deviation, over n − 1. */
  readonly deviation: number;
}

/** Mean and standard deviation of two shares or more, as fractions: 1 is all that was possible. */
export function meanAndSpread(shares: readonly Share[]): MeanAndSpread {
  const { values, scale } = onOneScale(shares);
  const n = BigInt(values.length);
  const sum = values.reduce((all, value) => all + value, 0n);
  const variance = quotient(comoment(values, values), n * (n - 1n) * scale * scale);
  return { mean: quotient(sum, n * scale), deviation: Math.sqrt(variance) };
}
