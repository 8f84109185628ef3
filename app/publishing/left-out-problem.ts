import type { LeftOutAmendment } from "./lay-amendments";
import type { Positions } from "./positions";
import { type Problem, problemAt } from "./problem";

const REASONS: Record<LeftOutAmendment["why"], string> = {
  "question-gone": "the files no longer have this question",
  "file-changed": "this question has been changed in the file since, and the file wins",
  "file-mended": "the file says the same by now",
};

/** That an amendment made in the browser is not used, at the question that it was made for. */
export function leftOutProblem(
  { questionId, why }: LeftOutAmendment,
  positions: Positions,
): Problem {
  const message = `The amendment of ${questionId} that was made in the browser is left out: ${REASONS[why]}. Withdraw it there, or make it again.`;
  const place = positions.of({ kind: "question", id: questionId });
  return problemAt(place, { rule: "amendment-left-out", level: "warning", message });
}
