/** How well a learner commands an objective, from low to high. */
export const MASTERY_LEVELS = [
  "not-started",
  "attempted",
  "familiar",
  "proficient",
  "mastered",
] as const;
export type MasteryLevel = (typeof MASTERY_LEVELS)[number];

/** 0 for not started, 4 for mastered. */
export function levelRank(level: MasteryLevel): number {
  return MASTERY_LEVELS.indexOf(level);
}

export function higherLevel(one: MasteryLevel, other: MasteryLevel): MasteryLevel {
  return levelRank(one) >= levelRank(other) ? one : other;
}

/** One level down, and never below attempted: what was tried stays tried. */
export function levelBelow(level: MasteryLevel): MasteryLevel {
  switch (level) {
    case "mastered":
      return "proficient";
    case "proficient":
      return "familiar";
    default:
      return "attempted";
  }
}
