import type { Figure } from "./figure";
import type { ItemStatistics } from "./item-statistics";
import type { OptionTable } from "./option-table";

/** A facility of this or less: nearly nobody earns anything. */
const HARDEST = 0.1;
/** A facility of this or more: nearly everybody earns everything. */
const EASIEST = 0.95;

export type QuestionFlag =
  | { readonly kind: "too-few-persons" }
  | {
      readonly kind: "negative-discrimination";
      /** Whether even the upper end of the interval is below 0. */
      readonly sure: boolean;
    }
  | { readonly kind: "distractor-preferred"; readonly options: readonly string[] }
  | { readonly kind: "very-hard" }
  | { readonly kind: "very-easy" };

/**
 * What about a question wants looking at, the most serious first. Extremes of facility are those
 * that Moodle's documentation calls extremely difficult and extremely easy, rounded to 10 % and 95 %.
 */
export function questionFlags(
  statistics: Pick<ItemStatistics, "facility" | "discrimination">,
  tables: readonly OptionTable[],
): QuestionFlag[] {
  const { facility, discrimination } = statistics;
  if (facility.kind === "undefined") return [{ kind: "too-few-persons" }];
  const preferred = tables.flatMap(({ rows }) => rows.filter((row) => row.preferredToKey));
  return [
    ...negative(discrimination),
    ...(preferred.length > 0
      ? [{ kind: "distractor-preferred", options: preferred.map(({ text }) => text) } as const]
      : []),
    ...(facility.value <= HARDEST ? [{ kind: "very-hard" } as const] : []),
    ...(facility.value >= EASIEST ? [{ kind: "very-easy" } as const] : []),
  ];
}

function negative(discrimination: Figure): QuestionFlag[] {
  if (discrimination.kind === "undefined" || discrimination.value >= 0) return [];
  const { interval } = discrimination;
  return [{ kind: "negative-discrimination", sure: interval !== null && interval.high < 0 }];
}
