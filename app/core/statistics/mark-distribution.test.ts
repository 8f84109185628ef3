import { expect, it } from "vitest";
import { markDistribution } from "./mark-distribution";

it("counts shares by tenths, both ends included", () => {
  const marks = [-50, 0, 99, 100, 199, 500, 899, 900, 999, 1000];
  const shares = marks.map((markMicro) => ({ markMicro, possibleMicro: 1000 }));
  expect(markDistribution(shares)).toEqual([3, 2, 0, 0, 0, 1, 0, 0, 1, 3]);
});
