import type { Categorise, CategoriseResponse } from "~/core/questions/categorise";
import type { Grade } from "./graded";
import { gradePairs } from "./pairs";

/** Categorising: items put right / all items, or by the question's rule (see `gradePairs`). */
export function gradeCategorise(question: Categorise, response: CategoriseResponse): Grade {
  return gradePairs(question, response.pairs);
}
