import type { Response } from "../questions/response";
import type { ChoiceOption, ChoicePart } from "./choice-parts";
import { chosenOptions } from "./chosen-options";

/**
 * The wrong options of a decision that the upper third chose more often than a right one.
 *
 * @param upper what each person of the upper third answered; null = nothing
 */
export function preferredDistractors(
  part: ChoicePart,
  upper: readonly (Response | null)[],
): ChoiceOption[] {
  const counts = new Map<string, number>();
  for (const response of upper) {
    for (const id of response === null ? [] : chosenOptions(response, part.id)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const countOf = ({ id }: ChoiceOption) => counts.get(id) ?? 0;
  const fewest = Math.min(...part.options.filter(({ right }) => right).map(countOf));
  return part.options.filter((option) => !option.right && countOf(option) > fewest);
}
