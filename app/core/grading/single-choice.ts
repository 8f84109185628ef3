import type { SingleChoice, SingleChoiceResponse } from "~/core/questions/single-choice";
import { compare, type Fraction, fromDecimal, ONE, ZERO } from "./fraction";
import { type Grade, graded, inWords } from "./graded";

function describeOther(fraction: Fraction): string {
  if (compare(fraction, ONE) === 0) {
    return "The right option was chosen: 1.";
  }
  if (compare(fraction, ZERO) === 0) {
    return "A wrong option was chosen: 0.";
  }
  return compare(fraction, ZERO) > 0
    ? `An option that earns a part was chosen: ${inWords(fraction)}.`
    : `An option that costs a part was chosen: ${inWords(fraction)}.`;
}

/**
 * Single choice: the key earns 1, another option 0 or the fraction written on it (−1 to
 * below 1; 1 where an erratum accepts it too).
 * An id that is no option earns 0.
 */
export function gradeSingleChoice(question: SingleChoice, response: SingleChoiceResponse): Grade {
  if (response.option === question.key) {
    return graded({
      fraction: ONE,
      parts: [{ id: question.key, outcome: "right" }],
      working: "The right option was chosen: 1.",
    });
  }
  const chosen = question.options.find(({ id }) => id === response.option);
  const fraction = fromDecimal(chosen?.fraction ?? 0);
  return graded({
    fraction,
    parts: [{ id: response.option, outcome: compare(fraction, ONE) === 0 ? "right" : "wrong" }],
    working: describeOther(fraction),
  });
}
