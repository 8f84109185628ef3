/** An answer that waits for a person, as far as it matters for whose turn it is. */
export interface WaitingAnswer {
  /** The place in the order in which answers were submitted is the place in the list. */
  readonly id: string;
  /** When somebody else last took it up or saved a draft of its mark; null = nobody has. */
  readonly heldAt: Date | null;
  /** Whether this marker has taken it up before. */
  readonly mine: boolean;
}

/** For so long an answer that somebody has taken up is left to them. */
export const HELD_MINUTES = 30;

/**
 * The answer that a marker gets next, of those that wait, oldest first: one that nobody has taken up,
 * then one that this marker has left, then one that another took up long ago, and at last one that
 * another may be reading now, so that nothing waits for ever. Null when there is no other than
 * `after`, the one that the marker comes from.
 */
export function nextToMark<Answer extends WaitingAnswer>(
  waiting: readonly Answer[],
  { now, after }: { now: Date; after: string | null },
): Answer | null {
  const others = waiting.filter(({ id }) => id !== after);
  const ranked = others.map((answer, place) => ({ answer, place, rank: rankOf(answer, now) }));
  ranked.sort((one, other) => one.rank - other.rank || one.place - other.place);
  return ranked[0]?.answer ?? null;
}

function rankOf({ heldAt, mine }: WaitingAnswer, now: Date): number {
  if (heldAt === null) return mine ? 1 : 0;
  return now.getTime() - heldAt.getTime() < HELD_MINUTES * 60_000 ? 3 : 2;
}
