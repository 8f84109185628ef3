import { expect, it } from "vitest";
import { percentile } from "./percentile";

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

it.each([
  [0.5, 50],
  [0.95, 95],
  [0.99, 99],
  [1, 100],
  [0.001, 1],
])("the %f quantile of 1 to 100, in any order, is %i", (share, value) => {
  expect(percentile(hundred, share)).toBe(value);
});

it("is a value that was measured, not one in between", () => {
  expect(percentile([1, 10], 0.5)).toBe(1);
  expect(percentile([1, 10], 0.51)).toBe(10);
  expect(percentile([7], 0.99)).toBe(7);
});

it("orders by size, not as text, and leaves its input as it is", () => {
  const values = [10, 9, 100];
  expect(percentile(values, 0.5)).toBe(10);
  expect(values).toEqual([10, 9, 100]);
});

it("has none of nothing", () => {
  expect(() => percentile([], 0.5)).toThrow("no values");
});
