import { expect, it } from "vitest";
import { masteryExample } from "./mastery-example";
import { MASTERY_LEVELS } from "./mastery-level";

it("leads through every level, up and down", () => {
  const levels = masteryExample().map(({ level }) => level);
  expect(levels).toEqual([
    "attempted",
    "attempted",
    "familiar",
    "proficient",
    "proficient",
    "familiar",
    "proficient",
    "mastered",
    "proficient",
  ]);
  expect(new Set(["not-started", ...levels])).toEqual(new Set(MASTERY_LEVELS));
});
