import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../grading/fraction";
import { markOf } from "../grading/mark";
import { shareOfMark } from "./share-of-mark";

const third = fraction(1, 3);

test("is the share that gives the stored mark", () => {
  const mark = { markMicro: 333_333, possibleMicro: 1_000_000 };
  expect(shareOfMark(mark, [null, fraction(1, 2), third])).toEqual(third);
});

test("is the stored mark itself when no share gives it, as after a regrade", () => {
  const mark = { markMicro: 500_000, possibleMicro: 1_000_000 };
  expect(shareOfMark(mark, [third, null])).toEqual(fraction(1, 2));
  expect(shareOfMark({ markMicro: -2, possibleMicro: 3 }, [])).toEqual(fraction(-2, 3));
});

test("always gives the stored mark back", () => {
  const share = fc
    .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 60 }))
    .map(([above, below]) => fraction(above, below));
  const possible = fc.integer({ min: 1, max: 20_000_000 });
  fc.assert(
    fc.property(fc.array(share), share, possible, (candidates, earned, possibleMicro) => {
      const markMicro = markOf(earned, possibleMicro);
      expect(markOf(shareOfMark({ markMicro, possibleMicro }, candidates), possibleMicro)).toBe(
        markMicro,
      );
    }),
  );
});
