import { describe, expect, test } from "vitest";
import { fromDecimal } from "../grading/fraction";
import { holds } from "./holds";
import { parseCondition } from "./parse-formula";

function isMet(condition: string, a: string): boolean {
  const parsed = parseCondition(condition);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return holds(parsed.formula, new Map([["a", fromDecimal(a)]]));
}

describe("a condition", () => {
  test.each<[string, boolean, boolean, boolean]>([
    ["a < 2", true, false, false],
    ["a <= 2", true, true, false],
    ["a > 2", false, false, true],
    ["a >= 2", false, true, true],
    ["a = 2", false, true, false],
    ["a != 2", true, false, true],
  ])("%s holds below, at and above 2: %s, %s, %s", (condition, ...expected) => {
    expect(["1.999", "2.0", "2.001"].map((a) => isMet(condition, a))).toEqual(expected);
  });

  test.each(["1 / a = 1 / a", "1 / a != 5", "5 != 1 / a"])(
    "%s does not hold where a side has no value",
    (condition) => {
      expect(isMet(condition, "0")).toBe(false);
      expect(isMet(condition, "1")).toBe(true);
    },
  );
});
