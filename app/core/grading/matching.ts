import type { Matching, MatchingResponse } from "~/core/questions/matching";
import type { Grade } from "./graded";
import { gradePairs } from "./pairs";

/** Matching: right pairs / all pairs, or by the question's rule (see `gradePairs`). */
export function gradeMatching(question: Matching, response: MatchingResponse): Grade {
  return gradePairs(question, response.pairs);
}
