import fc from "fast-check";
import { expect, it } from "vitest";
import { quotient } from "./quotient";

it.each([
  [1n, 4n, 0.25],
  [-1n, 3n, -1 / 3],
  [1n, -3n, -1 / 3],
  [0n, 7n, 0],
  [10n ** 400n, 3n * 10n ** 400n, 1 / 3],
  [2n * 10n ** 60n, 10n ** 60n, 2],
  [1n, 10n ** 30n, 1e-30],
])("divides %d by %d", (numerator, denominator, expected) => {
  expect(quotient(numerator, denominator)).toBe(expected);
});

it("agrees with division of doubles wherever doubles hold both numbers", () => {
  const whole = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(whole, whole, (above, below) => {
      fc.pre(below !== 0 && above !== 0);
      const found = quotient(BigInt(above), BigInt(below));
      expect(Math.abs(found / (above / below) - 1)).toBeLessThanOrEqual(Number.EPSILON);
    }),
  );
});

it("refuses to divide by nothing", () => {
  expect(() => quotient(1n, 0n)).toThrow(RangeError);
});
