import type { Fraction } from "../../grading/fraction";
import type { MarkingRules } from "../../grading/grade-answers";
import { attemptTotal } from "../mark-attempt";
import { exactShare } from "./exact-share";
import { contentOf, type questionComparisons, type VersionsOfQuiz } from "./question-comparisons";
import { type RegradedSlot, regradeSlot } from "./regrade-slot";
import type {
  AttemptChange,
  AttemptResult,
  AttemptToRegrade,
  KeptReason,
  RegradePolicy,
  SlotToRegrade,
} from "./regrade-types";

/** A slot with what is to become of it. */
interface Decided {
  readonly slot: SlotToRegrade;
  readonly next: RegradedSlot | { readonly kind: "kept"; readonly why: KeptReason };
}

export interface RegradeRules extends VersionsOfQuiz {
  readonly policy: RegradePolicy;
  readonly compare: ReturnType<typeof questionComparisons>;
}

export interface RegradedAttempt {
  /** null = the attempt stays as it is. */
  readonly change: AttemptChange | null;
  readonly kept: readonly KeptReason[];
}

/**
 * What a regrade makes of one attempt. Its questions are marked by the target version; tries,
 * certainty and the pass mark are those of the version that it began with.
 */
export function regradeAttempt(attempt: AttemptToRegrade, regrade: RegradeRules): RegradedAttempt {
  const quiz = quizOf(attempt, regrade);
  const decided = attempt.slots.map((slot): Decided => {
    const compared = regrade.compare(slot.gradedVersionId, slot.questionId);
    const next = regradeSlot(slot, compared, quiz);
    return { slot, next: allowed(slot, next, regrade.policy) };
  });
  const final = regrade.policy === "never-lower" ? withoutLoss(attempt, decided) : decided;
  const kept = final.flatMap(({ next }) => (next.kind === "kept" ? [next.why] : []));
  const slots = final.flatMap(({ slot, next }) => (next.kind === "kept" ? [] : [{ slot, next }]));
  if (slots.length === 0) return { change: null, kept };
  const { attemptId, learnerId, number } = attempt;
  return {
    kept,
    change: {
      attemptId,
      learnerId,
      number,
      from: resultOf(attempt),
      to: nextResult(attempt, final, regrade),
      slots: slots.map(({ slot, next }) => ({
        position: slot.position,
        questionId: slot.questionId,
        fromVersionId: slot.gradedVersionId,
        from: {
          outcome: slot.outcome,
          markMicro: slot.markMicro,
          possibleMicro: slot.possibleMicro,
        },
        to: next.result,
      })),
    },
  };
}

function quizOf({ attemptId, moduleVersionId }: AttemptToRegrade, regrade: RegradeRules) {
  const { quizzes } = contentOf(regrade.versions, moduleVersionId);
  const quiz = quizzes.find(({ id }) => id === regrade.quizId);
  if (!quiz) throw new Error(`The version of attempt ${attemptId} lacks its quiz.`);
  return quiz;
}

/** What the policy lets through of one slot, whatever becomes of the others. */
function allowed(
  slot: SlotToRegrade,
  next: Decided["next"],
  policy: RegradePolicy,
): Decided["next"] {
  if (next.kind === "kept" || slot.markMicro === null) return next;
  if (policy === "only-unmarked") return { kind: "kept", why: "already-marked" };
  const comparable = slot.possibleMicro === next.result.possibleMicro;
  const lower = comparable && (next.result.markMicro ?? 0) < slot.markMicro;
  return policy === "never-lower" && lower ? { kind: "kept", why: "higher" } : next;
}

/**
 * Marks of other points cannot be compared one by one, but shares of the whole can: where the share of
 * all points would fall, the slots whose points change stay as they are.
 */
function withoutLoss(attempt: AttemptToRegrade, decided: readonly Decided[]): readonly Decided[] {
  const before = sums(attempt.slots);
  const after = sums(decided.map(({ slot, next }) => (next.kind === "kept" ? slot : next.result)));
  const falls =
    BigInt(after.mark) * BigInt(before.possible) < BigInt(before.mark) * BigInt(after.possible);
  if (!falls) return decided;
  return decided.map((each) =>
    each.next.kind === "regraded" && each.next.result.possibleMicro !== each.slot.possibleMicro
      ? { slot: each.slot, next: { kind: "kept", why: "higher" } }
      : each,
  );
}

function sums(slots: readonly { markMicro: number | null; possibleMicro: number }[]) {
  const mark = slots.reduce((sum, slot) => sum + (slot.markMicro ?? 0), 0);
  const possible = slots.reduce((sum, slot) => sum + slot.possibleMicro, 0);
  return { mark: Math.max(0, mark), possible };
}

function resultOf({ state, markMicro, possibleMicro, passed }: AttemptResult): AttemptResult {
  return { state, markMicro, possibleMicro, passed };
}

/** A learner who had passed stays so where nothing may be lowered. */
function nextResult(
  attempt: AttemptToRegrade,
  decided: readonly Decided[],
  regrade: RegradeRules,
): AttemptResult {
  const quiz = quizOf(attempt, regrade);
  const earned = decided.map(({ slot, next }) =>
    next.kind === "regraded"
      ? { ...next.result, share: next.share }
      : { ...slot, share: storedShare(slot, regrade, quiz) },
  );
  const { markMicro, passed } = attemptTotal(earned, quiz.passMark);
  const keepsPass = regrade.policy === "never-lower" && attempt.passed === true;
  return {
    state: markMicro === null ? "waiting" : "marked",
    markMicro,
    possibleMicro: earned.reduce((sum, { possibleMicro }) => sum + possibleMicro, 0),
    passed: passed === null ? null : passed || keepsPass,
  };
}

function storedShare(
  slot: SlotToRegrade,
  regrade: RegradeRules,
  rules: MarkingRules,
): Fraction | null {
  const { questions } = contentOf(regrade.versions, slot.gradedVersionId);
  const question = questions.find(({ id }) => id === slot.questionId);
  return exactShare(slot, question, rules);
}
