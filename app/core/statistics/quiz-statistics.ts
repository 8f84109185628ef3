import { errorRatio } from "./error-ratio";
import { FEWEST_PERSONS, type Figure, known, undefinedFigure } from "./figure";
import { internalConsistency } from "./internal-consistency";
import { markDistribution } from "./mark-distribution";
import { type MarkedPerson, totalOf } from "./marked-person";
import { meanAndSpread } from "./mean-and-spread";
import { quantile } from "./quantile";
import { type QuizForm, quizForm } from "./quiz-form";
import type { Share } from "./share";
import { standardError } from "./standard-error";
import { studentInterval } from "./student-interval";

/** Totals are fractions of what was possible: 1 is all of it. */
export interface QuizStatistics {
  readonly n: number;
  readonly mean: Figure;
  readonly median: Figure;
  /** The standard deviation of the totals. */
  readonly spread: Figure;
  /** How many attempts have each tenth of the points. */
  readonly distribution: readonly number[];
  /** How many attempts have the commonest form, on which the figures below rest. */
  readonly formPersons: number;
  readonly columnsAre: QuizForm["columnsAre"];
  /** In percent, as is the error ratio. */
  readonly consistency: Figure;
  readonly errorRatio: Figure;
  readonly standardError: Figure;
}

/** The figures of a quiz as a whole, over marked attempts, one of each person. */
export function quizStatistics(persons: readonly MarkedPerson[]): QuizStatistics {
  const form = quizForm(persons);
  const consistency = internalConsistency(form.columns.map(({ marks }) => marks));
  const ratio = errorRatio(consistency);
  return {
    n: persons.length,
    ...totalsStatistics(persons),
    distribution: markDistribution(persons.map(totalOf)),
    formPersons: form.persons.length,
    columnsAre: form.columnsAre,
    consistency,
    errorRatio: ratio,
    standardError: standardError(ratio, deviationOf(form)),
  };
}

function totalsStatistics(
  persons: readonly MarkedPerson[],
): Pick<QuizStatistics, "mean" | "median" | "spread"> {
  const n = persons.length;
  if (n < FEWEST_PERSONS) {
    const none = undefinedFigure("too-few-persons", n);
    return { mean: none, median: none, spread: none };
  }
  const totals = persons.map(totalOf);
  const { mean, deviation } = meanAndSpread(totals);
  return {
    mean: known(mean, n, studentInterval({ mean, deviation, n })),
    median: known(quantile(totals.map(fractionOf), 0.5), n),
    spread: known(deviation, n),
  };
}

function fractionOf({ markMicro, possibleMicro }: Share): number {
  return markMicro / possibleMicro;
}

function deviationOf({ persons }: QuizForm): number {
  return persons.length < 2 ? 0 : meanAndSpread(persons.map(totalOf)).deviation;
}
