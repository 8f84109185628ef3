import { describe, expect, it } from "vitest";
import { FEEDBACK_PARTS, type FeedbackMatrix, type FeedbackTime } from "../modules/quiz";
import { type FeedbackPhase, visibleFeedback } from "./feedback";

const TRUTH: [FeedbackTime, FeedbackPhase, boolean][] = [
  ["during", "running", true],
  ["during", "submitted", true],
  ["during", "released", true],
  ["after-submitting", "running", false],
  ["after-submitting", "submitted", true],
  ["after-submitting", "released", true],
  ["after-release", "running", false],
  ["after-release", "submitted", false],
  ["after-release", "released", true],
  ["never", "running", false],
  ["never", "submitted", false],
  ["never", "released", false],
];

describe("visibleFeedback", () => {
  it.each(TRUTH)("a part set to %s, in phase %s: %s", (time, phase, visible) => {
    const other: FeedbackTime = visible ? "never" : "during";
    for (const part of FEEDBACK_PARTS) {
      const matrix: FeedbackMatrix = {
        score: other,
        correctness: other,
        key: other,
        explanations: other,
        [part]: time,
      };
      const seen = visibleFeedback(matrix, phase);
      for (const each of FEEDBACK_PARTS)
        expect(seen[each]).toBe(each === part ? visible : !visible);
    }
  });
});
