import { expect, it } from "vitest";
import { timeStatistics } from "./time-statistics";

const minutes = Array.from({ length: 11 }, (_, index) => 10 * (index + 1));

it("gives the middle and the quarters, whatever the longest is", () => {
  const expected = { n: 11, middle: 60, quarters: [35, 85] };
  expect(timeStatistics(minutes)).toEqual(expected);
  expect(timeStatistics([...minutes.slice(0, 10), 86_400])).toEqual(expected);
});

it("gives none below ten", () => {
  expect(timeStatistics(minutes.slice(0, 9))).toEqual({ n: 9, middle: null, quarters: null });
  expect(timeStatistics(minutes.slice(0, 10)).middle).toBe(55);
});
