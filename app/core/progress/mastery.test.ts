import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MasteryEvidence, masteryOf, nextMastery } from "./mastery";
import { levelRank, MASTERY_LEVELS, type MasteryLevel } from "./mastery-level";

type Setting = MasteryEvidence["setting"];
const sitting = (setting: Setting, markMicro: number, possibleMicro = 1_000_000) => ({
  setting,
  markMicro,
  possibleMicro,
});

const STEPS: [MasteryLevel, Setting, number, MasteryLevel][] = [
  ["not-started", "check", 1_000_000, "attempted"],
  ["familiar", "check", 0, "familiar"],
  ["not-started", "practice", 0, "attempted"],
  ["not-started", "practice", 699_999, "attempted"],
  ["not-started", "practice", 700_000, "familiar"],
  ["not-started", "practice", 999_999, "familiar"],
  ["not-started", "practice", 1_000_000, "proficient"],
  ["attempted", "practice", 800_000, "familiar"],
  ["familiar", "practice", 0, "familiar"],
  ["proficient", "practice", 0, "proficient"],
  ["proficient", "practice", 1_000_000, "proficient"],
  ["mastered", "practice", 0, "mastered"],
  ["not-started", "mixed", 500_000, "attempted"],
  ["not-started", "mixed", 800_000, "familiar"],
  ["attempted", "mixed", 1_000_000, "proficient"],
  ["familiar", "mixed", 1_000_000, "proficient"],
  ["proficient", "mixed", 1_000_000, "mastered"],
  ["mastered", "mixed", 1_000_000, "mastered"],
  ["mastered", "mixed", 999_999, "proficient"],
  ["proficient", "mixed", 999_999, "familiar"],
  ["familiar", "mixed", 900_000, "attempted"],
  ["attempted", "mixed", 0, "attempted"],
];

const evidence = fc
  .tuple(
    fc.constantFrom<Setting>("check", "practice", "mixed"),
    fc.integer({ min: 1, max: 20 }),
    fc.nat({ max: 20 }),
  )
  .map(([setting, possible, mark]) => sitting(setting, Math.min(mark, possible), possible));

describe("nextMastery", () => {
  it.each(STEPS)("%s, %s with %d of 1,000,000: %s", (level, setting, mark, after) => {
    expect(nextMastery(level, sitting(setting, mark))).toBe(after);
  });

  it("moves at most one level down, and only in a mixed quiz", () => {
    fc.assert(
      fc.property(fc.constantFrom(...MASTERY_LEVELS), evidence, (level, one) => {
        const drop = levelRank(level) - levelRank(nextMastery(level, one));
        expect(drop).toBeLessThanOrEqual(one.setting === "mixed" ? 1 : 0);
      }),
    );
  });
});

describe("masteryOf", () => {
  it("is not started without evidence", () => {
    expect(masteryOf([])).toBe("not-started");
  });

  it("is mastered only when a mixed quiz was all right", () => {
    fc.assert(
      fc.property(fc.array(evidence), (sittings) => {
        const perfectMixed = sittings.some(
          (one) => one.setting === "mixed" && one.markMicro === one.possibleMicro,
        );
        if (!perfectMixed) expect(masteryOf(sittings)).not.toBe("mastered");
      }),
    );
  });
});
