import { expect, test } from "vitest";
import { marksSoFar } from "./marks-so-far";

const slot = (markMicro: number | null, possibleMicro: number) => ({ markMicro, possibleMicro });

test.each([
  [[], { waiting: 0, markMicro: 0, possibleMicro: 0 }],
  [
    [slot(null, 3), slot(2, 4), slot(null, 5), slot(3, 3)],
    { waiting: 2, markMicro: 5, possibleMicro: 7 },
  ],
  [[slot(-4, 4), slot(1, 4), slot(null, 1)], { waiting: 1, markMicro: 0, possibleMicro: 8 }],
])("%#: counts what waits, and adds up the rest", (slots, expected) => {
  expect(marksSoFar(slots)).toEqual(expected);
});
