import type { AuthoredQuestion } from "./authored-question";
import { putNumeric } from "./put-numeric";
import type { Question } from "./question";
import type { DrawnVariables } from "./variable";

/**
 * The question as it is put to one learner, with the values that were drawn for its variables; a
 * question without variables is asked as it is written. The same question and values give the same
 * for ever, and so a mark is a function of question, values and response. Null when the values do
 * not fit the question, as those drawn for an earlier version may not.
 */
export function askedQuestion(
  question: AuthoredQuestion,
  drawn: DrawnVariables | null,
): Question | null {
  return question.kind === "parameterised-numeric" ? putNumeric(question, drawn ?? {}) : question;
}
