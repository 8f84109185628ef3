import { describe, expect, it } from "vitest";
import { percentOf } from "./percent";

describe("percentOf", () => {
  it.each([
    [0, 0, "0"],
    [0, 5, "0"],
    [1, 3, "33"],
    [2, 3, "67"],
    [1, 8, "13"],
    [695, 1000, "70"],
    [3, 3, "100"],
  ])("%d of %d is %s %%", (mark, possible, percent) => {
    expect(percentOf(mark, possible)).toBe(percent);
  });
});
