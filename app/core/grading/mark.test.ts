import { describe, expect, test } from "vitest";
import { fraction, parseFraction } from "./fraction";
import { formatPoints, markOf, toMicroPoints } from "./mark";

describe("micro-points", () => {
  test.each([
    [1, 1_000_000],
    [0.1, 100_000],
    [2.675, 2_675_000],
    [0.000001, 1],
    [1000, 1_000_000_000],
  ])("of %d points are %d", (points, micro) => {
    expect(toMicroPoints(points)).toBe(micro);
  });

  test("refuse parts of a micro-point and amounts beyond safe integers", () => {
    expect(() => toMicroPoints(0.0000001)).toThrow(RangeError);
    expect(() => toMicroPoints(1e10)).toThrow(RangeError);
    expect(() => toMicroPoints(-1e10)).toThrow(RangeError);
  });
});

describe("the mark of a fraction", () => {
  test.each([
    ["1", 3_000_000, 3_000_000],
    ["0", 3_000_000, 0],
    ["1/3", 1_000_000, 333_333],
    ["2/3", 1_000_000, 666_667],
    ["1/2", 1, 1],
    ["-1/2", 1, -1],
    ["-1/3", 1_000_000, -333_333],
    ["1/6", 1_500_000, 250_000],
  ])("%s of %d is %d", (earned, points, mark) => {
    expect(markOf(parseFraction(earned), points)).toBe(mark);
  });

  test("refuses points that are not whole micro-points", () => {
    expect(() => markOf(fraction(1), 0.5)).toThrow(RangeError);
  });
});

describe("points for people", () => {
  test.each([
    [1_500_000, 2, "1.50"],
    [1_000_000, 0, "1"],
    [500_000, 0, "1"],
    [-500_000, 0, "−1"],
    [499_999, 0, "0"],
    [-499_999, 0, "0"],
    [5_000, 2, "0.01"],
    [4_999, 2, "0.00"],
    [-5_000, 2, "−0.01"],
    [1_005_000, 2, "1.01"],
    [-1_005_000, 2, "−1.01"],
    [333_333, 3, "0.333"],
    [1, 6, "0.000001"],
    [12_345_678, 1, "12.3"],
    [0, 2, "0.00"],
  ])("%d micro-points with %d decimals read %s", (micro, decimals, text) => {
    expect(formatPoints(micro, decimals)).toBe(text);
  });
});
