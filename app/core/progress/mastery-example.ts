import { type MasteryEvidence, nextMastery } from "./mastery";
import type { MasteryLevel } from "./mastery-level";

export interface MasteryStep {
  setting: MasteryEvidence["setting"];
  /** Of ten points. */
  points: number;
  level: MasteryLevel;
}

const SITTINGS = [
  ["check", 10],
  ["practice", 6],
  ["practice", 7],
  ["practice", 10],
  ["practice", 4],
  ["mixed", 9],
  ["practice", 10],
  ["mixed", 10],
  ["mixed", 5],
] as const;

/** One learner's way with one objective: each sitting, and the level that it leads to. */
export function masteryExample(): MasteryStep[] {
  let level: MasteryLevel = "not-started";
  return SITTINGS.map(([setting, points]) => {
    level = nextMastery(level, { setting, markMicro: points, possibleMicro: 10 });
    return { setting, points, level };
  });
}
