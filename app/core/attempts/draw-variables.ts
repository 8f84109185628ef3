import { answerOfDraw, meetsConstraints } from "../questions/answer-of-draw";
import type { AuthoredQuestion } from "../questions/authored-question";
import type { ParameterisedNumeric } from "../questions/parameterised-numeric";
import { type DrawnVariables, storedValue, valueAt, valueCount } from "../questions/variable";
import { type SeededRandom, seededRandom } from "./seeded-random";

/**
 * Draws before it is given up. The content check asks that one draw in twenty fits, so that all of
 * them miss less than once in 10^22 attempts.
 */
const MOST_DRAWS = 1000;

/**
 * The values of a question's variables: every combination that meets the constraints and has an
 * answer is equally likely. The same seed gives the same values. Null for a question without
 * variables; throws when none of 1,000 draws fits.
 */
export function drawVariables(question: AuthoredQuestion, seed: string): DrawnVariables | null {
  if (question.kind !== "parameterised-numeric") return null;
  // A sequence of its own: what else is drawn for the attempt does not depend on how often this
  // had to be drawn.
  const random = seededRandom(`${seed} ${question.id}`);
  for (let draws = 0; draws < MOST_DRAWS; draws += 1) {
    const drawn = drawOnce(question, random);
    if (meetsConstraints(question, drawn) && answerOfDraw(question, drawn).ok) return drawn;
  }
  throw new Error(`No values fit the constraints of ${question.id}.`);
}

/** Values for every variable, whether or not they meet the constraints. */
export function drawOnce(
  { variables }: Pick<ParameterisedNumeric, "variables">,
  random: SeededRandom,
): DrawnVariables {
  return Object.fromEntries(
    variables.map((variable) => [
      variable.name,
      storedValue(valueAt(variable, random.below(valueCount(variable)))),
    ]),
  );
}
