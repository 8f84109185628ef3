import { describe, expect, it } from "vitest";
import { PASS_PERCENT, passExamples } from "./pass-mark";
import { roundingExamples } from "./rounding";

describe("the examples of rounding", () => {
  it("show what formatting makes of exact marks", () => {
    expect(roundingExamples().map(({ shown }) => shown)).toEqual([
      "0.33",
      "0.67",
      "1.00",
      "0.13",
      "−0.13",
    ]);
  });
});

describe("the examples of passing", () => {
  it("have a pass mark of 70 %", () => {
    expect(PASS_PERCENT).toBe("70");
  });

  it("show that a rounded figure passes nobody, and a third loses nothing", () => {
    expect(passExamples().map(({ earned, percent, passed }) => [earned, percent, passed])).toEqual([
      ["7.00", "70", true],
      ["7.00", "70", true],
      ["6.95", "70", false],
    ]);
  });
});
