import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  type Fraction,
  fraction,
  fractionText,
  fromDecimal,
  larger,
  multiply,
  ONE,
  parseFraction,
  roundHalfAway,
  subtract,
  sum,
  ZERO,
} from "./fraction";

const anyFraction = fc
  .tuple(fc.bigInt({ min: -999n, max: 999n }), fc.bigInt({ min: 1n, max: 999n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe("a fraction", () => {
  test.each([
    [6, 4, "3/2"],
    [-6, 4, "-3/2"],
    [6, -4, "-3/2"],
    [-6, -4, "3/2"],
    [0, -7, "0"],
    [8, 4, "2"],
  ])("%i / %i is %s in lowest terms", (numerator, denominator, text) => {
    expect(fractionText(fraction(numerator, denominator))).toBe(text);
  });

  test("refuses a denominator of 0 and numbers that are not whole", () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(0.5)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });

  test.each([
    [0.1, "1/10"],
    [0.5, "1/2"],
    [-0.05, "-1/20"],
    [12, "12"],
    [-0, "0"],
    [1e-7, "1/10000000"],
    [2.5e21, "2500000000000000000000"],
    ["-12.50", "-25/2"],
    ["0.30000000000000004", "7500000000000001/25000000000000000"],
  ])("of the decimal %s is %s", (decimal, text) => {
    expect(fractionText(fromDecimal(decimal))).toBe(text);
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "",
    "1,5",
    "1/2",
    ".5",
    "5.",
    "+1",
    " 1",
    "1e5",
  ])("refuses %s as a decimal", (text) => {
    expect(() => fromDecimal(text)).toThrow(RangeError);
  });

  test("of a number is exactly what its shortest text says", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const exact = fraction(digits, 10 ** places);
        expect(fromDecimal(digits / 10 ** places)).toEqual(exact);
        expect(fromDecimal((digits / 10 ** places).toFixed(places))).toEqual(exact);
      }),
    );
  });

  test.each(["", "1/", "/2", "1/2/3", "0.5", "1/-2"])("refuses “%s” as a fraction", (text) => {
    expect(() => parseFraction(text)).toThrow(RangeError);
  });

  test("survives being written and read", () => {
    fc.assert(
      fc.property(anyFraction, (a) => {
        expect(parseFraction(fractionText(a))).toEqual(a);
      }),
    );
  });
});

describe("arithmetic", () => {
  test.each<[string, Fraction, string]>([
    ["2/3 + 1/6", add(fraction(2, 3), fraction(1, 6)), "5/6"],
    ["2/3 − 1/2", subtract(fraction(2, 3), fraction(1, 2)), "1/6"],
    ["2/3 × −3/4", multiply(fraction(2, 3), fraction(-3, 4)), "-1/2"],
    ["2/3 ÷ −4/3", divide(fraction(2, 3), fraction(-4, 3)), "-1/2"],
    ["|−2/3|", absolute(fraction(-2, 3)), "2/3"],
    ["|2/3|", absolute(fraction(2, 3)), "2/3"],
    ["1/3 + 1/3 + 1/3", sum([fraction(1, 3), fraction(1, 3), fraction(1, 3)]), "1"],
    ["the sum of nothing", sum([]), "0"],
    ["the larger of 1/3 and 1/2", larger(fraction(1, 3), fraction(1, 2)), "1/2"],
    ["the larger of 1/2 and 1/3", larger(fraction(1, 2), fraction(1, 3)), "1/2"],
  ])("%s is %o", (_, result, text) => {
    expect(fractionText(result)).toBe(text);
  });

  test("obeys the laws of a field", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        fc.pre(!equals(b, ZERO));
        expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  test.each([
    [fraction(1, 3), fraction(1, 2), -1],
    [fraction(1, 2), fraction(1, 3), 1],
    [fraction(2, 4), fraction(1, 2), 0],
    [fraction(-1, 2), fraction(-1, 3), -1],
  ])("compares", (a, b, order) => {
    expect(compare(a, b)).toBe(order);
    expect(equals(a, b)).toBe(order === 0);
  });

  test.each([
    ["1/2", 1n],
    ["-1/2", -1n],
    ["3/2", 2n],
    ["-3/2", -2n],
    ["49/100", 0n],
    ["-49/100", 0n],
    ["7", 7n],
    ["5/3", 2n],
    ["0", 0n],
  ])("rounds %s to %s", (text, rounded) => {
    expect(roundHalfAway(parseFraction(text))).toBe(rounded);
  });
});
