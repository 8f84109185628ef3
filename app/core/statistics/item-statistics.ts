import { discrimination } from "./discrimination";
import { discriminativeEfficiency } from "./discriminative-efficiency";
import { effectiveWeights } from "./effective-weights";
import { facility } from "./facility";
import { FEWEST_PERSONS, type Figure, undefinedFigure } from "./figure";
import { type MarkedPerson, meetingsOf, totalOf } from "./marked-person";
import { meanAndSpread } from "./mean-and-spread";
import { type QuizForm, quizForm } from "./quiz-form";

export interface ItemStatistics {
  readonly key: string;
  /** How many persons met the question. */
  readonly n: number;
  readonly facility: Figure;
  /** The standard deviation of the marks, as a fraction of the points; null below 10 persons. */
  readonly spread: number | null;
  readonly discrimination: Figure;
  readonly efficiency: Figure;
  /** Part of the sum over the items of the commonest form of the quiz. */
  readonly weight: Figure;
  /** The part of the points of that form, in percent; null where the weight is undefined. */
  readonly plannedWeight: number | null;
}

/** The figures of each of these questions, over those who met it. */
export function itemStatistics(
  persons: readonly MarkedPerson[],
  keys: readonly string[],
): ItemStatistics[] {
  const form = quizForm(persons);
  const weightOf = weightsIn(form);
  return keys.map((key) => {
    const meetings = meetingsOf(persons, key);
    const shares = meetings.map(({ item }) => item);
    const enough = shares.length >= FEWEST_PERSONS;
    const weight = enough ? weightOf(key) : undefinedFigure("too-few-persons", shares.length);
    return {
      key,
      n: shares.length,
      facility: facility(shares),
      spread: enough ? meanAndSpread(shares).deviation : null,
      discrimination: discrimination(meetings),
      efficiency: discriminativeEfficiency(meetings),
      weight,
      plannedWeight: weight.kind === "known" ? plannedWeight(form, key) : null,
    };
  });
}

function weightsIn({ persons, columns }: QuizForm): (key: string) => Figure {
  const weights = effectiveWeights(columns.map(({ marks }) => marks));
  return (key) => {
    const place = columns.findIndex((column) => column.key === key);
    return weights[place] ?? undefinedFigure("place-varies", persons.length);
  };
}

function plannedWeight({ persons: [person] }: QuizForm, key: string): number | null {
  const item = person?.items.find((one) => one.key === key);
  return person && item ? (100 * item.possibleMicro) / totalOf(person).possibleMicro : null;
}
