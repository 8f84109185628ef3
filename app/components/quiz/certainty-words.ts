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
