import { askedQuestion } from "../questions/asked-question";
import type { AuthoredQuestion } from "../questions/authored-question";
import { gradedPart } from "../questions/graded-part";
import { keyResponse } from "../questions/key-response";
import { sameValue } from "../questions/same-value";
import { equals, ONE } from "./fraction";
import { grade } from "./grade";

/** What of a question's marks may come out otherwise than before. */
export interface GradingChange {
  /** The key, an accepted answer, a fraction, a tolerance or the rule. */
  key: boolean;
  points: boolean;
}

/** Compares two versions of one question, without what is only read. */
export function gradingChange(before: AuthoredQuestion, after: AuthoredQuestion): GradingChange {
  return {
    key: !sameValue(gradedPart(before), gradedPart(after)),
    points: before.points !== after.points,
  };
}

/**
 * How the erratum of a question fails to tell what changed since an earlier version:
 * - `missing`: marks would come out otherwise, and no erratum of this change says so;
 * - `key-changed`, `points-changed`: it tells of something else than this;
 * - `takes-away`: it says that more is accepted, but what earned every point no longer does;
 * - `nothing-changed`: it tells of a change that is not there.
 */
export type ErratumMisfit =
  | "missing"
  | "key-changed"
  | "points-changed"
  | "takes-away"
  | "nothing-changed";

/**
 * Whether the erratum of `after` tells what changed since `before`; null when it does. An erratum that
 * `before` had already tells of an earlier change. `always-right` and `drop` fit every change.
 */
export function erratumMisfit(
  before: AuthoredQuestion,
  after: AuthoredQuestion,
): ErratumMisfit | null {
  const { key, points } = gradingChange(before, after);
  const erratum = sameValue(before.erratum, after.erratum) ? undefined : after.erratum;
  if (!erratum) return key || points ? "missing" : null;
  switch (erratum.change) {
    case "always-right":
    case "drop":
      return null;
    case "wording":
      return key ? "key-changed" : points ? "points-changed" : null;
    case "new-points":
      return key ? "key-changed" : points ? null : "nothing-changed";
    case "new-key":
      return points ? "points-changed" : key ? null : "nothing-changed";
    case "accept-also":
      if (points) return "points-changed";
      if (!key) return "nothing-changed";
      return earnsEveryPoint(before, after) ? null : "takes-away";
  }
}

/** Whether an answer that earned every point before still does. */
function earnsEveryPoint(before: AuthoredQuestion, after: AuthoredQuestion): boolean {
  const one = askedQuestion(before, null);
  const other = askedQuestion(after, null);
  // What is right depends on the values that were drawn: the author's word has to do.
  if (!one || !other) return before.kind === after.kind;
  const { fraction } = grade(other, keyResponse(one));
  return fraction !== null && equals(fraction, ONE);
}
