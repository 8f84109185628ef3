import { expect, it } from "vitest";
import { quantile } from "./quantile";

it.each([
  [[3, 1, 2], 0.5, 2],
  [[10, 2, 1, 100], 0.5, 6],
  [[7], 0.25, 7],
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[1, 2, 3, 4], 0.75, 3.25],
  [[4, 9], 0, 4],
  [[4, 9], 1, 9],
])("of %j a part of %d lies under %d", (values, part, expected) => {
  expect(quantile(values, part)).toBe(expected);
});
