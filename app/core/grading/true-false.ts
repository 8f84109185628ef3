import type { TrueFalse, TrueFalseResponse } from "~/core/questions/true-false";
import { ONE, ZERO } from "./fraction";
import { type Grade, graded } from "./graded";

/** True or false: 1 for the key, 0 for the other. */
export function gradeTrueFalse(question: TrueFalse, response: TrueFalseResponse): Grade {
  const right = response.value === question.key;
  return graded({
    fraction: right ? ONE : ZERO,
    parts: [{ id: String(response.value), outcome: right ? "right" : "wrong" }],
    working: right ? "The right answer was chosen: 1." : "The wrong answer was chosen: 0.",
  });
}
