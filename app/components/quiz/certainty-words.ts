import type { CertaintyLevel } from "~/core/attempts/certainty-level";

/** What each level of certainty is called. */
export const CERTAINTY_NAMES: Record<CertaintyLevel, string> = {
  1: "Not certain",
  2: "Fairly certain",
  3: "Certain",
};

/** What each level makes of an answer, where certainty counts for the mark. */
export const CERTAINTY_STAKES: Record<CertaintyLevel, string> = {
  1: "right earns a third of the points, wrong costs nothing",
  2: "right earns two thirds, wrong costs two thirds",
  3: "right earns all of the points, wrong costs twice as many",
};

/** The name of a stored level; nothing for one that there is none of. */
export function certaintyName(level: number): string {
  return level === 1 || level === 2 || level === 3 ? CERTAINTY_NAMES[level] : "";
}
