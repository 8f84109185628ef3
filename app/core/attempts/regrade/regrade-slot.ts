import { type Fraction, ONE, ZERO } from "../../grading/fraction";
import { gradeAnswers, type MarkingRules } from "../../grading/grade-answers";
import { markOf } from "../../grading/mark";
import { askedQuestion } from "../../questions/asked-question";
import type { QuestionComparison } from "./question-comparisons";
import type { KeptReason, SlotResult, SlotToRegrade } from "./regrade-types";

/** What the target makes of a slot; `share` is exact. */
export interface RegradedSlot {
  readonly kind: "regraded";
  readonly result: SlotResult;
  readonly share: Fraction;
}

export type SlotRegrade = RegradedSlot | { readonly kind: "kept"; readonly why: KeptReason };

const kept = (why: KeptReason): SlotRegrade => ({ kind: "kept", why });

/**
 * What the target version makes of a slot. A dropped question is worth 0 of 0, and what became of the
 * answer stands as it was; one that waited for a person's mark counts as not answered then. An answer
 * that a person marks is not marked again by a rule.
 */
export function regradeSlot(
  slot: SlotToRegrade,
  compared: QuestionComparison | null,
  rules: MarkingRules,
): SlotRegrade {
  if (compared === null) return kept("question-gone");
  const { target, alike, comparable, worthMicro } = compared;
  const possibleMicro = worthMicro ?? slot.possibleMicro;
  if (alike && possibleMicro === slot.possibleMicro && slot.markMicro !== null) {
    return kept("same-key");
  }
  const change = target.erratum?.change;
  if (change === "drop") return regraded(slot, { outcome: outcomeIfDropped(slot), share: ZERO }, 0);
  if (change === "always-right") {
    return regraded(slot, { outcome: "right", share: ONE }, possibleMicro);
  }
  if (target.kind === "essay") return kept("by-person");
  const question = comparable ? askedQuestion(target, slot.variables) : null;
  if (!question) return kept("too-different");
  const { outcome, fraction } = gradeAnswers(question, slot.given(), rules);
  return fraction === null
    ? kept("by-person")
    : regraded(slot, { outcome, share: fraction }, possibleMicro);
}

function outcomeIfDropped({ outcome }: SlotToRegrade): SlotResult["outcome"] {
  return outcome === "pending" ? "unanswered" : outcome;
}

function regraded(
  slot: SlotToRegrade,
  { outcome, share }: { outcome: SlotResult["outcome"]; share: Fraction },
  possibleMicro: number,
): SlotRegrade {
  const markMicro = markOf(share, possibleMicro);
  const same =
    outcome === slot.outcome &&
    markMicro === slot.markMicro &&
    possibleMicro === slot.possibleMicro;
  if (same) return kept("same-mark");
  return { kind: "regraded", result: { outcome, markMicro, possibleMicro }, share };
}
