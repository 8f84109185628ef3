import { expect, test } from "vitest";
import { combineAttempts } from "./combine-attempts";

test.each([
  ["highest", [1, 3, 2], 3],
  ["highest", [-2, -1], -1],
  ["latest", [1, 3, 2], 2],
  ["first", [1, 3, 2], 1],
  ["average", [1, 3, 2], 2],
  ["average", [1_000_000, 0, 0], 333_333],
  ["average", [1, 2], 2],
  ["average", [-1, -2], -2],
  ["average", [5], 5],
  ["average", [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], Number.MAX_SAFE_INTEGER],
] as const)("the %s of %j is %d", (rule, marks, combined) => {
  expect(combineAttempts(rule, marks)).toBe(combined);
});

test.each(["highest", "latest", "first", "average"] as const)("no attempt has no %s", (rule) => {
  expect(combineAttempts(rule, [])).toBeNull();
});
