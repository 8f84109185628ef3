import { type Fraction, fraction, ZERO } from "../grading/fraction";
import { markOf } from "../grading/mark";

interface StoredMark {
  /** Both in micro-points. */
  markMicro: number;
  possibleMicro: number;
}

/**
 * The share of its points that a stored mark stands for: the one of `candidates` that gives it
 * exactly, so that a third stays a third; without such a one the mark as it is stored. Of no points
 * (a dropped question) it is 0.
 */
export function shareOfMark(
  { markMicro, possibleMicro }: StoredMark,
  candidates: readonly (Fraction | null)[],
): Fraction {
  if (possibleMicro === 0) return ZERO;
  const fitting = candidates.find(
    (share) => share !== null && markOf(share, possibleMicro) === markMicro,
  );
  return fitting ?? fraction(markMicro, possibleMicro);
}
