import { describe, expect, test } from "vitest";
import { regionBounds, regionCentre } from "./region-bounds";

describe("a region's shape", () => {
  test.each([
    [{ rect: [10, 20, 30, 40] as const }, { x: 10, y: 20, width: 30, height: 40 }, [25, 40]],
    [{ circle: [50, 60, 10] as const }, { x: 40, y: 50, width: 20, height: 20 }, [50, 60]],
    [
      {
        polygon: [
          [0, 0],
          [30, 0],
          [0, 30],
        ] as const,
      },
      { x: 0, y: 0, width: 30, height: 30 },
      [10, 10],
    ],
    // An L of three squares: its centre lies where it is thick, not in the middle of its bounds.
    [
      {
        polygon: [
          [0, 0],
          [20, 0],
          [20, 10],
          [10, 10],
          [10, 20],
          [0, 20],
        ] as const,
      },
      { x: 0, y: 0, width: 20, height: 20 },
      [25 / 3, 25 / 3],
    ],
    // The same corners the other way round.
    [
      {
        polygon: [
          [0, 30],
          [30, 0],
          [0, 0],
        ] as const,
      },
      { x: 0, y: 0, width: 30, height: 30 },
      [10, 10],
    ],
  ])("%#: has bounds and a centre", (shape, bounds, [x, y]) => {
    expect(regionBounds(shape)).toEqual(bounds);
    expect(regionCentre(shape).x).toBeCloseTo(x ?? Number.NaN, 9);
    expect(regionCentre(shape).y).toBeCloseTo(y ?? Number.NaN, 9);
  });
});
