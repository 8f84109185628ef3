import type { GivenAnswers } from "../../grading/grade-answers";
import type { Outcome } from "../../grading/graded";
import type { DrawnVariables } from "../../questions/variable";

/**
 * What a regrade does with marks that are there: `never-lower` takes only what is no loss, `replace`
 * takes everything, `only-unmarked` gives marks where there are none yet.
 */
export const REGRADE_POLICIES = ["never-lower", "replace", "only-unmarked"] as const;
export type RegradePolicy = (typeof REGRADE_POLICIES)[number];

/** What a slot has earned; the mark is null while the answer waits for a person. Micro-points. */
export interface SlotResult {
  readonly outcome: Outcome;
  readonly markMicro: number | null;
  readonly possibleMicro: number;
}

export interface SlotToRegrade extends SlotResult {
  readonly position: number;
  readonly questionId: string;
  /** The version whose key gave the mark. */
  readonly gradedVersionId: string;
  readonly variables: DrawnVariables | null;
  /** Read only where it is needed: most slots of most attempts stay as they are. */
  readonly given: () => GivenAnswers;
}

/** What an attempt has earned; mark and pass are null while one of its answers waits. */
export interface AttemptResult {
  readonly state: "marked" | "waiting";
  readonly markMicro: number | null;
  readonly possibleMicro: number;
  readonly passed: boolean | null;
}

/** A submitted attempt with all of its slots. */
export interface AttemptToRegrade extends AttemptResult {
  readonly attemptId: string;
  readonly learnerId: string;
  /** 1 for a learner's first attempt at the quiz. */
  readonly number: number;
  /** The version that it began with. */
  readonly moduleVersionId: string;
  readonly slots: readonly SlotToRegrade[];
}

export interface SlotChange {
  readonly position: number;
  readonly questionId: string;
  readonly fromVersionId: string;
  readonly from: SlotResult;
  readonly to: SlotResult;
}

export interface AttemptChange {
  readonly attemptId: string;
  readonly learnerId: string;
  readonly number: number;
  readonly from: AttemptResult;
  readonly to: AttemptResult;
  /** At least one. */
  readonly slots: readonly SlotChange[];
}

/**
 * Why a slot stays as it is: the target has the same key (`same-key`), or gives the same mark
 * (`same-mark`); its mark is the higher one (`higher`) or is there already (`already-marked`); a person
 * gave it (`by-person`); the question is gone, or has become another one (`too-different`).
 */
export const KEPT_REASONS = [
  "same-key",
  "same-mark",
  "higher",
  "already-marked",
  "by-person",
  "question-gone",
  "too-different",
] as const;
export type KeptReason = (typeof KEPT_REASONS)[number];

export interface RegradePlan {
  /** Attempts that would change, in the order in which they were given. */
  readonly changes: readonly AttemptChange[];
  /** How many slots stay as they are, by the reason why. */
  readonly kept: Readonly<Record<KeptReason, number>>;
}
