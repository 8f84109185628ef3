import type { FeedbackMatrix, FeedbackPart, FeedbackTime } from "../modules/quiz";

/**
 * Where an attempt stands for its learner: running, submitted, or released (the due date has passed
 * or the instructor has released the results).
 */
export type FeedbackPhase = "running" | "submitted" | "released";

export type VisibleFeedback = Readonly<Record<FeedbackPart, boolean>>;

const VISIBLE_IN: Record<FeedbackTime, readonly FeedbackPhase[]> = {
  during: ["running", "submitted", "released"],
  "after-submitting": ["submitted", "released"],
  "after-release": ["released"],
  never: [],
};

/**
 * What a learner may see of an attempt in a phase, part by part. What is false here is not sent.
 * Seeing explanations or which answers were wrong can reveal the key, and the parts are still
 * independent: the author of the quiz decides each.
 */
export function visibleFeedback(matrix: FeedbackMatrix, phase: FeedbackPhase): VisibleFeedback {
  const may = (part: FeedbackPart) => VISIBLE_IN[matrix[part]].includes(phase);
  return {
    score: may("score"),
    correctness: may("correctness"),
    key: may("key"),
    explanations: may("explanations"),
  };
}
