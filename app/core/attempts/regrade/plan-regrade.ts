import { questionComparisons, type VersionsOfQuiz } from "./question-comparisons";
import { regradeAttempt } from "./regrade-attempt";
import {
  type AttemptChange,
  type AttemptToRegrade,
  KEPT_REASONS,
  type KeptReason,
  type RegradePlan,
  type RegradePolicy,
} from "./regrade-types";

export interface WantedRegrade extends VersionsOfQuiz {
  readonly attempts: Iterable<AttemptToRegrade>;
  readonly policy: RegradePolicy;
}

/**
 * What would become of submitted attempts at a quiz if the questions of another version had been
 * marked instead: every attempt that would change, with each slot's old and new result, and how many
 * slots stay as they are and why. The same input gives the same plan. Nothing that is shown to a
 * learner changes: an attempt keeps the questions of its own version.
 */
export function planRegrade({ attempts, ...wanted }: WantedRegrade): RegradePlan {
  const regrade = { ...wanted, compare: questionComparisons(wanted) };
  const kept = new Map<KeptReason, number>(KEPT_REASONS.map((why) => [why, 0]));
  const changes: AttemptChange[] = [];
  for (const attempt of attempts) {
    const regraded = regradeAttempt(attempt, regrade);
    for (const why of regraded.kept) kept.set(why, (kept.get(why) ?? 0) + 1);
    if (regraded.change) changes.push(regraded.change);
  }
  return { changes, kept: keptBy(kept) };
}

function keptBy(kept: ReadonlyMap<KeptReason, number>): RegradePlan["kept"] {
  const of = (why: KeptReason) => kept.get(why) ?? 0;
  return {
    "same-key": of("same-key"),
    "same-mark": of("same-mark"),
    higher: of("higher"),
    "already-marked": of("already-marked"),
    "by-person": of("by-person"),
    "question-gone": of("question-gone"),
    "too-different": of("too-different"),
  };
}
