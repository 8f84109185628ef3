import { expect, test } from "vitest";
import { parseFraction } from "./fraction";
import { reachesPassMark } from "./pass-mark";

const share = (fraction: string, pointsMicro = 1_000_000) => ({
  fraction: parseFraction(fraction),
  pointsMicro,
});

test.each([
  ["seven of ten right", [share("7/10")], 0.7, true],
  ["a hair under", [share("6999999/10000000")], 0.7, false],
  ["three thirds of a point", [share("1/3"), share("1/3"), share("1/3")], 1 / 4, true],
  ["weighted by points", [share("1", 3_000_000), share("0")], 0.75, true],
  ["weighted by points, short", [share("1", 3_000_000), share("0")], 0.76, false],
  ["a negative share", [share("1"), share("-1/2")], 0.25, true],
  ["nothing to earn", [], 0.7, true],
])("%s", (_, shares, passMark, reached) => {
  expect(reachesPassMark(shares, passMark)).toBe(reached);
});

test("thirds that are a whole reach a pass mark that their rounded marks would miss", () => {
  const third = { fraction: parseFraction("1/3"), pointsMicro: 1_000_000 };
  const rest = { fraction: parseFraction("1"), pointsMicro: 1_000_000 };
  expect(reachesPassMark([third, third, third, rest], 0.5)).toBe(true);
});
