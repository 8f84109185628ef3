import { higherLevel, levelBelow, type MasteryLevel } from "./mastery-level";

/** From this share of the points on, in percent, practice makes an objective familiar. */
export const FAMILIAR_PERCENT = 70;

/**
 * One sitting's evidence for one objective. Marks are micro-points; `possibleMicro` is more than 0.
 * `practice` is a quiz of one topic, `mixed` a quiz over many, `check` a question inside a lesson.
 */
export interface MasteryEvidence {
  setting: "check" | "practice" | "mixed";
  markMicro: number;
  possibleMicro: number;
}

/** The level that a sitting shows by itself: under 70 %, 70 to 99 %, all of the points. */
function levelShown({ markMicro, possibleMicro }: MasteryEvidence): MasteryLevel {
  if (markMicro >= possibleMicro) return "proficient";
  // Integers on both sides: no share is ever rounded up to the threshold.
  return markMicro * 100 >= possibleMicro * FAMILIAR_PERCENT ? "familiar" : "attempted";
}

/**
 * The level after one more sitting. Practice raises up to proficient and never lowers. A mixed quiz
 * raises proficient to mastered when nothing was missed, and a miss in it costs one level; for a
 * learner who is not yet familiar it counts as practice. A check only shows that the learner has
 * begun. After Khan Academy's mastery system, with full marks in place of its streaks.
 */
export function nextMastery(level: MasteryLevel, evidence: MasteryEvidence): MasteryLevel {
  if (evidence.setting === "check") return higherLevel(level, "attempted");
  const shown = levelShown(evidence);
  if (evidence.setting === "practice") return higherLevel(level, shown);
  if (shown === "proficient")
    return level === "proficient" ? "mastered" : higherLevel(level, shown);
  if (level === "not-started" || level === "attempted") return higherLevel(level, shown);
  return levelBelow(level);
}

/** The level after all sittings, oldest first. */
export function masteryOf(evidence: readonly MasteryEvidence[]): MasteryLevel {
  return evidence.reduce<MasteryLevel>(nextMastery, "not-started");
}
