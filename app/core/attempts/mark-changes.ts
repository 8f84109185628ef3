import type { Outcome } from "../grading/graded";
import { formatPoints } from "../grading/mark";
import type { VisibleFeedback } from "./feedback";

/** What a slot had earned, or has; marks and points are micro-points, null = no mark yet. */
interface SlotMark {
  outcome: Outcome;
  markMicro: number | null;
  possibleMicro: number;
}

/** A change to a slot's mark after submission. */
export interface MarkChange {
  position: number;
  kind: "person" | "regrade" | "regrade-undone";
  from: SlotMark;
  to: SlotMark;
  reason: string;
  occurredAt: Date;
}

/** A change as its learner may see it; a part that may not be seen is absent. */
export interface ShownMarkChange {
  position: number;
  kind: MarkChange["kind"];
  at: string;
  mark?: { from: string; to: string; fromPossible: string; toPossible: string } | undefined;
  outcome?: { from: Outcome; to: Outcome } | undefined;
  reason?: string | undefined;
}

const points = (micro: number) => formatPoints(micro, 2);

/**
 * The changes that a learner may know of, in the order in which they were made. Where neither the mark
 * nor the outcome that changed may be seen, the change itself may not be: that there was one would tell
 * something of the mark. A person's first mark is no change. The reason may name the key, and counts
 * as an explanation.
 */
export function shownMarkChanges(
  changes: readonly MarkChange[],
  visible: VisibleFeedback,
): ShownMarkChange[] {
  return changes.flatMap((change) => {
    const { position, kind, reason, occurredAt } = change;
    if (change.kind === "person" && change.from.markMicro === null) return [];
    const mark = visible.score ? changedMark(change) : null;
    const outcome = visible.correctness ? changedOutcome(change) : null;
    if (!mark && !outcome) return [];
    return [
      {
        position,
        kind,
        at: occurredAt.toISOString(),
        ...(mark ? { mark } : {}),
        ...(outcome ? { outcome } : {}),
        ...(visible.explanations ? { reason } : {}),
      },
    ];
  });
}

function changedMark({ from, to }: MarkChange): ShownMarkChange["mark"] | null {
  if (from.markMicro === to.markMicro && from.possibleMicro === to.possibleMicro) return null;
  return {
    from: points(from.markMicro ?? 0),
    to: points(to.markMicro ?? 0),
    fromPossible: points(from.possibleMicro),
    toPossible: points(to.possibleMicro),
  };
}

function changedOutcome({ from, to }: MarkChange): ShownMarkChange["outcome"] | null {
  return from.outcome === to.outcome ? null : { from: from.outcome, to: to.outcome };
}

/** What a slot was worth when it was submitted, whatever its points are now. In micro-points. */
export function possibleAtFirst(
  slot: { position: number; possibleMicro: number },
  changes: readonly MarkChange[],
): number {
  const first = changes.find(({ position }) => position === slot.position);
  return first ? first.from.possibleMicro : slot.possibleMicro;
}
