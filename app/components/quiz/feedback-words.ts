import type { FeedbackMatrix, FeedbackPart, FeedbackTime } from "~/core/modules/quiz";

const PARTS: Record<FeedbackPart, string> = {
  score: "your marks",
  correctness: "which answers were right",
  key: "the right answers",
  explanations: "explanations with their passages",
};

/** What each time is called for people. */
export const FEEDBACK_TIME_NAMES: Record<FeedbackTime, string> = {
  during: "While you answer",
  "after-submitting": "After submitting",
  "after-release": "After the results are released",
  never: "Never",
};

/** What is shown when, as sentences: one for each time that has something to show. */
export function feedbackWords(feedback: FeedbackMatrix): string[] {
  const times = new Map<FeedbackTime, string[]>();
  for (const part of ["score", "correctness", "key", "explanations"] as const) {
    const parts = times.get(feedback[part]) ?? [];
    times.set(feedback[part], [...parts, PARTS[part]]);
  }
  const list = new Intl.ListFormat("en-GB");
  return [...times].map(([time, parts]) => `${FEEDBACK_TIME_NAMES[time]}: ${list.format(parts)}.`);
}
