import type { ShownTries } from "~/core/attempts/shown-tries";

/** How many tries are left at a question, and what a wrong one costs. */
export function triesLeftWords({
  left,
  allowed,
  penaltyPercent,
  isClosed,
  last,
}: ShownTries): string {
  if (isClosed && last?.outcome === "right") return "This question is done.";
  if (isClosed) return "No tries are left: this question is done.";
  const tries = `${left} of ${allowed} ${allowed === 1 ? "try" : "tries"} left.`;
  const cost =
    penaltyPercent === "0"
      ? "A wrong try costs nothing."
      : `Each wrong try takes ${penaltyPercent} % of the points off the next one.`;
  return left > 1 ? `${tries} ${cost}` : tries;
}
