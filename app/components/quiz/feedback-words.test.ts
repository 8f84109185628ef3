import { expect, it } from "vitest";
import { feedbackWords } from "./feedback-words";

it("says once for each time what is shown then", () => {
  const feedback = {
    score: "after-submitting",
    correctness: "after-submitting",
    key: "never",
    explanations: "after-release",
  } as const;
  expect(feedbackWords(feedback)).toEqual([
    "After submitting: your marks and which answers were right.",
    "Never: the right answers.",
    "After the results are released: explanations with their passages.",
  ]);
});

it("lists all in one sentence when all come at once", () => {
  const feedback = {
    score: "during",
    correctness: "during",
    key: "during",
    explanations: "during",
  } as const;
  expect(feedbackWords(feedback)).toEqual([
    "While you answer: your marks, which answers were right, the right answers and explanations " +
      "with their passages.",
  ]);
});
