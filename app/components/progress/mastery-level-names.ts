import type { MasteryLevel } from "~/core/progress/mastery-level";

/** What each level is called for people. */
export const MASTERY_LEVEL_NAMES: Record<MasteryLevel, string> = {
  "not-started": "Not started",
  attempted: "Attempted",
  familiar: "Familiar",
  proficient: "Proficient",
  mastered: "Mastered",
};
