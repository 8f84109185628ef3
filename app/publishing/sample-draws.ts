import { drawOnce } from "~/core/attempts/draw-variables";
import { seededRandom } from "~/core/attempts/seeded-random";
import type { ParameterisedNumeric } from "~/core/questions/parameterised-numeric";
import {
  type DrawnVariables,
  storedValue,
  type Variable,
  valueAt,
  valueCount,
} from "~/core/questions/variable";

/** Up to so many combinations, all of them are looked at. */
const MOST_COMBINATIONS = 2000;
const RANDOM_DRAWS = 400;

/** Values to try a question with. */
export interface SampleDraws {
  /** As a learner's attempt draws them, or every combination there is. */
  draws: DrawnVariables[];
  /** The least and the greatest value of each variable with those of the others. */
  corners: DrawnVariables[];
}

/**
 * Every combination of values of a question that has at most 2,000; otherwise 400 drawn from the
 * question's own id, so that the same question is always tried in the same way. Corners come besides.
 */
export function sampleDraws({ id, variables }: ParameterisedNumeric): SampleDraws {
  const counts = variables.map(valueCount);
  const all = counts.reduce((product, count) => product * count, 1);
  const corners = combinations(variables, (variable) => extremes(variable));
  if (all <= MOST_COMBINATIONS) {
    const every = (variable: Variable) => [...Array(valueCount(variable)).keys()];
    return { draws: combinations(variables, every), corners };
  }
  const random = seededRandom(`sample ${id}`);
  return {
    draws: Array.from({ length: RANDOM_DRAWS }, () => drawOnce({ variables }, random)),
    corners,
  };
}

/** The indexes of the least and the greatest value. */
function extremes(variable: Variable): number[] {
  if (!("values" in variable)) return [0, valueCount(variable) - 1];
  const { values } = variable;
  return [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
}

function combinations(
  variables: readonly Variable[],
  indexesOf: (variable: Variable) => readonly number[],
): DrawnVariables[] {
  return variables.reduce<DrawnVariables[]>(
    (drawn, variable) =>
      drawn.flatMap((values) =>
        indexesOf(variable).map((index) => ({
          ...values,
          [variable.name]: storedValue(valueAt(variable, index)),
        })),
      ),
    [{}],
  );
}
