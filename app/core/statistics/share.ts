/** What was earned of what was possible, in micro-points; `possibleMicro` is above 0. */
export interface Share {
  readonly markMicro: number;
  readonly possibleMicro: number;
}

export interface ScaledShares {
  /** Each share times `scale`: a whole number. */
  readonly values: readonly bigint[];
  readonly scale: bigint;
}

/**
 * Shares as whole numbers on one scale, the least common multiple of what was possible. Nothing is
 * rounded, so that equal shares stay equal and their sums are exact.
 */
export function onOneScale(shares: readonly Share[]): ScaledShares {
  const possibles = [...new Set(shares.map(({ possibleMicro }) => possibleMicro))];
  const scale = possibles.map(BigInt).reduce(leastCommonMultiple, 1n);
  const factors = new Map(possibles.map((possible) => [possible, scale / BigInt(possible)]));
  const values = shares.map(
    ({ markMicro, possibleMicro }) => BigInt(markMicro) * (factors.get(possibleMicro) ?? 1n),
  );
  return { values, scale };
}

function leastCommonMultiple(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return (one / larger) * other;
}
