import { expect, it } from "vitest";
import { abilityThirds } from "./ability-thirds";

const totals = (marks: readonly number[]) =>
  marks.map((markMicro) => ({ markMicro, possibleMicro: 100 }));

const counts = (n: number) => {
  const thirds = abilityThirds(totals(Array.from({ length: n }, (_, index) => index)));
  return ["lower", "middle", "upper"].map((third) => thirds.filter((one) => one === third).length);
};

it.each([
  [10, [3, 4, 3]],
  [11, [3, 5, 3]],
  [60, [16, 28, 16]],
  [100, [27, 46, 27]],
])("divides %d persons into 27, 46 and 27 %%", (n, expected) => {
  expect(counts(n)).toEqual(expected);
});

it("goes by the part of what was possible, not by the points", () => {
  const few = Array.from({ length: 7 }, () => ({ markMicro: 500, possibleMicro: 1_000 }));
  const thirds = abilityThirds([
    { markMicro: 9, possibleMicro: 10 },
    { markMicro: 900, possibleMicro: 10_000 },
    ...few,
    { markMicro: 10, possibleMicro: 10 },
  ]);
  expect([thirds[0], thirds[1], thirds[9]]).toEqual(["upper", "lower", "upper"]);
});

it("places the earlier of equal totals lower", () => {
  expect(abilityThirds(totals(Array(10).fill(5)))).toEqual([
    "lower",
    "lower",
    "lower",
    "middle",
    "middle",
    "middle",
    "middle",
    "upper",
    "upper",
    "upper",
  ]);
});

it("has no thirds of nobody", () => {
  expect(abilityThirds([])).toEqual([]);
});
