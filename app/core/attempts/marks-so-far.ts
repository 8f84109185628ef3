/** Marks are micro-points. */
interface MaybeMarked {
  markMicro: number | null;
  possibleMicro: number;
}

export interface MarksSoFar {
  /** Answers that wait for a person. */
  waiting: number;
  /** What the others have earned, never below 0, and what they could have. */
  markMicro: number;
  possibleMicro: number;
}

/** Where an attempt stands while some of its answers wait for a person. */
export function marksSoFar(slots: readonly MaybeMarked[]): MarksSoFar {
  let [waiting, earned, possible] = [0, 0, 0];
  for (const { markMicro, possibleMicro } of slots) {
    if (markMicro === null) {
      waiting += 1;
    } else {
      earned += markMicro;
      possible += possibleMicro;
    }
  }
  return { waiting, markMicro: Math.max(0, earned), possibleMicro: possible };
}
