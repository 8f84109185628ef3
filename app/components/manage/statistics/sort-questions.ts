import type { Figure } from "~/core/statistics/figure";

export const SORTINGS = [
  "quiz",
  "remarks",
  "discrimination",
  "facility",
  "efficiency",
  "weight",
] as const;
export type Sorting = (typeof SORTINGS)[number];

/** What a list of questions can be sorted by. */
export interface SortableQuestion {
  readonly facility: Figure;
  readonly discrimination: Figure;
  readonly efficiency: Figure;
  readonly weight: Figure;
  readonly flags: readonly { readonly kind: string }[];
  readonly openReports: number;
}

/**
 * The questions in the order of the quiz, or by a figure: what wants looking at first stands first
 * (the lowest, but of weights the highest), and what has no figure last.
 */
export function sortQuestions<Question extends SortableQuestion>(
  questions: readonly Question[],
  by: Sorting,
): Question[] {
  if (by === "quiz") return [...questions];
  return questions.toSorted((one, other) => placeOf(one, by) - placeOf(other, by));
}

function placeOf(question: SortableQuestion, by: Exclude<Sorting, "quiz">): number {
  if (by === "remarks") return -remarksOf(question);
  const figure = question[by];
  if (figure.kind === "undefined") return Number.MAX_VALUE;
  return by === "weight" ? -figure.value : figure.value;
}

/** How much there is to look at. That too few have answered is nothing to look at. */
function remarksOf({ flags, openReports }: SortableQuestion): number {
  return flags.filter(({ kind }) => kind !== "too-few-persons").length + openReports;
}
