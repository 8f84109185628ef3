import type { Response } from "../questions/response";
import { THIRDS, type Third } from "./ability-thirds";
import type { ChoiceOption, ChoicePart } from "./choice-parts";
import { chosenOptions } from "./chosen-options";
import { FEWEST_PERSONS, type Figure, known, undefinedFigure } from "./figure";
import { wilsonInterval } from "./wilson-interval";

/** What somebody who met the question answered; null = nothing. */
export interface GroupedAnswer {
  readonly third: Third;
  readonly response: Response | null;
}

type CountByThird = Readonly<Record<Third, number>>;

export interface OptionRow extends ChoiceOption {
  readonly chosen: number;
  readonly byThird: CountByThird;
  /** Of all who met the question, as a fraction. */
  readonly share: Figure;
  /** A wrong option that the upper third chose more often than a right one. */
  readonly preferredToKey: boolean;
}

export interface OptionTable {
  readonly part: ChoicePart;
  readonly rows: readonly OptionRow[];
  /** Those who chose nothing here. */
  readonly open: { readonly chosen: number; readonly byThird: CountByThird };
  /** How many persons each third has. */
  readonly sizes: CountByThird;
}

/**
 * How often each option of a decision was chosen, by everybody and by each third. Where several
 * options may be chosen a person counts at each; the interval of a share is Wilson's.
 */
export function optionTable(part: ChoicePart, answers: readonly GroupedAnswer[]): OptionTable {
  const chosen = answers.map(({ third, response }) => ({
    third,
    ids: response === null ? [] : chosenOptions(response, part.id),
  }));
  const counted = part.options.map((option) => ({
    ...option,
    byThird: countByThird(chosen.filter(({ ids }) => ids.includes(option.id))),
  }));
  const keys = counted.filter(({ right }) => right).map(({ byThird }) => byThird.upper);
  const enough = answers.length >= FEWEST_PERSONS;
  return {
    part,
    rows: counted.map((row) => ({
      ...row,
      chosen: sumOf(row.byThird),
      share: shareOf(sumOf(row.byThird), answers.length),
      preferredToKey: enough && !row.right && row.byThird.upper > Math.min(...keys),
    })),
    open: openOf(chosen.filter(({ ids }) => ids.length === 0)),
    sizes: countByThird(answers),
  };
}

function openOf(open: readonly { readonly third: Third }[]): OptionTable["open"] {
  return { chosen: open.length, byThird: countByThird(open) };
}

function countByThird(persons: readonly { readonly third: Third }[]): CountByThird {
  const count = (wanted: Third) => persons.filter(({ third }) => third === wanted).length;
  return { lower: count("lower"), middle: count("middle"), upper: count("upper") };
}

function sumOf(counts: CountByThird): number {
  return THIRDS.reduce((sum, third) => sum + counts[third], 0);
}

function shareOf(count: number, n: number): Figure {
  if (n < FEWEST_PERSONS) return undefinedFigure("too-few-persons", n);
  return known(count / n, n, wilsonInterval(count, n));
}
