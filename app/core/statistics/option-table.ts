import type { Response } from "../questions/response";
import { THIRDS, type Third } from "./ability-thirds";
import type { ChoiceOption, ChoicePart } from "./choice-parts";
import { chosenOptions } from "./chosen-options";
import { FEWEST_PERSONS, type Figure, known, undefinedFigure } from "./figure";
import { preferredDistractors } from "./preferred-distractors";
import { wilsonInterval } from "./wilson-interval";

/** What somebody who met the question answered; null = nothing. */
export interface GroupedAnswer {
  readonly third: Third;
  readonly response: Response | null;
}

export type CountByThird = Readonly<Record<Third, number>>;

export interface OptionRow extends ChoiceOption {
  readonly chosen: number;
  readonly byThird: CountByThird;
  /** Of all who met the question, as a fraction. */
  readonly share: Figure;
  /** A wrong option that the upper third chose more often than a right one. */
  readonly preferredToKey: boolean;
}

export interface OptionTable {
  readonly part: Pick<ChoicePart, "id" | "text">;
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
  const upper = answers.filter(({ third }) => third === "upper").map(({ response }) => response);
  const preferred =
    answers.length < FEWEST_PERSONS ? [] : preferredDistractors(part, upper).map(({ id }) => id);
  const open = countByThird(chosen.filter(({ ids }) => ids.length === 0));
  return {
    part: { id: part.id, text: part.text },
    rows: part.options.map((option) => {
      const byThird = countByThird(chosen.filter(({ ids }) => ids.includes(option.id)));
      const share = shareOf(sumOf(byThird), answers.length);
      const preferredToKey = preferred.includes(option.id);
      return { ...option, chosen: sumOf(byThird), byThird, share, preferredToKey };
    }),
    open: { chosen: sumOf(open), byThird: open },
    sizes: countByThird(answers),
  };
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
