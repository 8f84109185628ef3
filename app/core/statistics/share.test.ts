import { expect, it } from "vitest";
import { onOneScale } from "./share";

it("puts shares of different points on one scale without rounding", () => {
  const shares = [
    { markMicro: 333_333, possibleMicro: 1_000_000 },
    { markMicro: 1, possibleMicro: 3 },
    { markMicro: 500, possibleMicro: 1_000_000 },
  ];
  expect(onOneScale(shares)).toEqual({ values: [999_999n, 1_000_000n, 1_500n], scale: 3_000_000n });
});
