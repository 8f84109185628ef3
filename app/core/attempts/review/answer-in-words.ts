import { unanswered } from "../../grading/graded";
import type { Question } from "../../questions/question";
import type { Response } from "../../questions/response";
import { reviewAnswer } from "./review-answer";

const NOTHING = { score: false, correctness: false, key: false, explanations: false };

/** What a response says, line by line and without any of the key; no lines for no answer. */
export function answerInWords(question: Question, response: Response | null): string[] {
  if (response === null) return [];
  const answered = { question, response, grade: unanswered(), optionOrder: {} };
  const review = reviewAnswer(answered, NOTHING);
  switch (review.layout) {
    case "options":
      return review.rows.flatMap((row) => ("chosen" in row && row.chosen ? [row.text] : []));
    case "pairs":
      return review.rows.flatMap(({ text, given }) =>
        given === null ? [] : [`${text}: ${given}`],
      );
    case "text":
      return [review.text];
  }
}
