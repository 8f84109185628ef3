import fc from "fast-check";
import { expect, test } from "vitest";
import { longestRightRun } from "./longest-run";

const key = ["a", "b", "c", "d", "e", "f", "g"];

/** Every way to leave items out. */
function subsequences(order: readonly string[]): string[][] {
  const [first, ...others] = order;
  if (first === undefined) {
    return [[]];
  }
  return subsequences(others).flatMap((rest) => [rest, [first, ...rest]]);
}

function isRight(ids: readonly string[]): boolean {
  return ids.every(
    (id, index) => index === 0 || key.indexOf(String(ids[index - 1])) < key.indexOf(id),
  );
}

const anyOrder = fc.shuffledSubarray(key);

test("is as long as the longest of all right subsequences", () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const lengths = subsequences(order)
        .filter(isRight)
        .map(({ length }) => length);
      const run = longestRightRun(order, key);
      expect(run).toHaveLength(Math.max(...lengths));
      expect(isRight(run)).toBe(true);
    }),
  );
});

test("is never shortened by putting two neighbours right", () => {
  fc.assert(
    fc.property(anyOrder, fc.nat(6), (order, at) => {
      const [first, second] = [order[at], order[at + 1]];
      fc.pre(first !== undefined && second !== undefined && first > second);
      const mended = [...order];
      mended.splice(at, 2, String(second), String(first));
      const before = longestRightRun(order, key).length;
      expect(longestRightRun(mended, key).length).toBeGreaterThanOrEqual(before);
    }),
  );
});
