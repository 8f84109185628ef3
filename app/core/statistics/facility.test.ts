import { expect, it } from "vitest";
import { facility } from "./facility";
import type { Share } from "./share";

const shares = (marks: readonly number[]): Share[] =>
  marks.map((mark) => ({ markMicro: mark * 1_000_000, possibleMicro: 1_000_000 }));

it("is the mean mark of what was possible, with Wilson's interval where marks are none or all", () => {
  const figure = facility(shares([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]));
  expect(figure).toEqual({
    kind: "known",
    value: 0.5,
    n: 10,
    interval: { low: expect.closeTo(0.236593, 6), high: expect.closeTo(0.763407, 6) },
  });
});

it("has Student's interval where marks are partial, no further than marks can go", () => {
  // Mean 0.9, deviation 0.2108: 0.9 ± 2.262157 · 0.2108185 / √10 reaches above 1.
  const figure = facility(shares([1, 1, 1, 1, 1, 1, 1, 1, 0.5, 0.5]));
  expect(figure).toMatchObject({ value: 0.9, interval: { high: 1 } });
  expect(figure).toMatchObject({ interval: { low: expect.closeTo(0.74919, 5) } });
  const low = facility(shares([0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.5]));
  expect(low).toMatchObject({ value: 0.1, interval: { low: 0 } });
  const costly = facility(shares([-0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  expect(costly).toMatchObject({ value: -0.05, interval: { low: expect.closeTo(-0.163108, 6) } });
});

it("takes each mark as a part of what was possible for that person", () => {
  const unequal = Array.from({ length: 10 }, (_, index) => ({
    markMicro: 1_000,
    possibleMicro: index < 5 ? 1_000 : 4_000,
  }));
  expect(facility(unequal)).toMatchObject({ value: 0.625 });
});

it("has no interval where all have the same partial mark", () => {
  expect(facility(shares(Array(10).fill(0.5)))).toMatchObject({ value: 0.5, interval: null });
});

it("is not given below ten persons", () => {
  const reason = { kind: "undefined", reason: "too-few-persons", n: 9 };
  expect(facility(shares(Array(9).fill(1)))).toEqual(reason);
  expect(facility(shares(Array(10).fill(1)))).toMatchObject({ value: 1, n: 10 });
});

it("loses nothing of a million points", () => {
  const huge = Array.from({ length: 10 }, (_, index) => ({
    markMicro: 999_999_999_999 - (index % 2),
    possibleMicro: 1_000_000_000_000,
  }));
  expect(facility(huge)).toMatchObject({ value: 0.9999999999985 });
});
