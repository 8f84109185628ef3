import { expect, test } from "vitest";
import { certaintyFraction } from "./certainty";
import { fractionText, parseFraction } from "./fraction";

test.each([
  ["right", "1", "low", "1/3"],
  ["right", "1", "middle", "2/3"],
  ["right", "1", "high", "1"],
  ["wrong", "0", "low", "0"],
  ["wrong", "0", "middle", "-2/3"],
  ["wrong", "0", "high", "-2"],
  ["wrong", "-1/2", "high", "-2"],
  ["partly-right", "1/2", "low", "1/6"],
  ["partly-right", "1/2", "middle", "1/3"],
  ["partly-right", "1/2", "high", "1/2"],
  ["unanswered", "0", "high", "0"],
] as const)("%s (%s) with %s certainty earns %s", (outcome, earned, certainty, expected) => {
  const grade = { outcome, fraction: parseFraction(earned) };
  expect(fractionText(certaintyFraction(grade, certainty))).toBe(expected);
});
