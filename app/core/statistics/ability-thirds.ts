import { onOneScale, type Share } from "./share";

export const THIRDS = ["lower", "middle", "upper"] as const;
export type Third = (typeof THIRDS)[number];

/** The part of the persons in the lower third, and in the upper. */
const OUTER_PART = 0.27;

/**
 * Which third each person belongs to by the total: the lower 27 %, the upper 27 % and those
 * between, rounded to whole persons. Of equal totals the earlier in the list stands lower.
 *
 * Source: T. L. Kelley, 1939: with 27 % the outer groups differ most surely.
 */
export function abilityThirds(totals: readonly Share[]): Third[] {
  const { values } = onOneScale(totals);
  const outer = Math.round(values.length * OUTER_PART);
  const thirds = values.map((): Third => "middle");
  const ranked = [...values.entries()].sort(([, one], [, other]) =>
    one < other ? -1 : Number(one > other),
  );
  for (const [index] of ranked.slice(0, outer)) thirds[index] = "lower";
  for (const [index] of ranked.slice(values.length - outer)) thirds[index] = "upper";
  return thirds;
}
