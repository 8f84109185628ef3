import type { Figure } from "./figure";
import type { ItemStatistics } from "./item-statistics";

/** A facility of this or less: nearly nobody earns anything. */
const HARDEST = 0.1;
/** A facility of this or more: nearly everybody earns everything. */
const EASIEST = 0.95;

export type QuestionFlag =
  | { readonly kind: "too-few-persons" }
  /** `sure`: even the upper end of the interval is below 0. */
  | { readonly kind: "negative-discrimination"; readonly sure: boolean }
  | { readonly kind: "distractor-preferred"; readonly options: readonly string[] }
  | { readonly kind: "very-hard" }
  | { readonly kind: "very-easy" };

/**
 * What about a question wants looking at, the most serious first. Very hard and very easy begin
 * where Moodle's documentation sees too little difference left between learners: 10 % and 95 %.
 *
 * @param distractors the texts of the wrong options that the upper third prefers
 */
export function questionFlags(
  { facility, discrimination }: Pick<ItemStatistics, "facility" | "discrimination">,
  distractors: readonly string[],
): QuestionFlag[] {
  if (facility.kind === "undefined") return [{ kind: "too-few-persons" }];
  const flags: (QuestionFlag | null)[] = [
    negative(discrimination),
    distractors.length > 0 ? { kind: "distractor-preferred", options: distractors } : null,
    facility.value <= HARDEST ? { kind: "very-hard" } : null,
    facility.value >= EASIEST ? { kind: "very-easy" } : null,
  ];
  return flags.filter((flag) => flag !== null);
}

function negative(discrimination: Figure): QuestionFlag | null {
  if (discrimination.kind === "undefined" || discrimination.value >= 0) return null;
  const { interval } = discrimination;
  return { kind: "negative-discrimination", sure: interval !== null && interval.high < 0 };
}
