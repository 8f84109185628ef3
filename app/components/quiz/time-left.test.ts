import { describe, expect, it } from "vitest";
import { announcement, shownTimeLeft } from "./time-left";

describe("shownTimeLeft", () => {
  it.each([
    [0, "0:00"],
    [-5_000, "0:00"],
    [1, "0:01"],
    [59_000, "0:59"],
    [60_000, "1:00"],
    [309_000, "5:09"],
    [3_909_000, "1:05:09"],
  ])("%d ms: %s", (milliseconds, shown) => {
    expect(shownTimeLeft(milliseconds)).toBe(shown);
  });
});

describe("announcement", () => {
  it.each([
    [600_500, 599_500, "10 minutes left."],
    [300_001, 300_000, "5 minutes left."],
    [60_900, 59_900, "One minute left."],
    [900, -100, "The time is up."],
    [599_000, 598_000, null],
    [-100, -1_100, null],
    [2_000, 1_000, null],
  ])("from %d to %d ms: %s", (before, after, words) => {
    expect(announcement(before, after)).toBe(words);
  });

  it("names the last mark when several pass while the page was asleep", () => {
    expect(announcement(700_000, 50_000)).toBe("One minute left.");
  });
});
