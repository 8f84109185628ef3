import type { Share } from "./share";

const TENTHS = 10;

/**
 * How many shares lie in each tenth of what was possible, from the lowest: the first counts those
 * under 10 % (below 0 as well), the last those from 90 % to 100 %.
 */
export function markDistribution(shares: readonly Share[]): number[] {
  const counts = Array.from({ length: TENTHS }, () => 0);
  for (const { markMicro, possibleMicro } of shares) {
    const tenth = Number((BigInt(markMicro) * BigInt(TENTHS)) / BigInt(possibleMicro));
    const place = Math.max(0, Math.min(TENTHS - 1, tenth));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
