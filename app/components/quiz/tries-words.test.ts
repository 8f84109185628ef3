import { expect, it } from "vitest";
import { triesLeftWords } from "./tries-words";

const FRESH = { allowed: 3, left: 3, penaltyPercent: "25", isClosed: false, last: null };

it("tells the tries left and what a wrong one costs", () => {
  expect(triesLeftWords(FRESH)).toBe(
    "3 of 3 tries left. Each wrong try takes 25 % of the points off the next one.",
  );
  expect(triesLeftWords({ ...FRESH, penaltyPercent: "0", left: 2 })).toBe(
    "2 of 3 tries left. A wrong try costs nothing.",
  );
  expect(triesLeftWords({ ...FRESH, left: 1 })).toBe("1 of 3 tries left.");
});

it("tells that a question is done", () => {
  expect(triesLeftWords({ ...FRESH, left: 0, isClosed: true })).toContain("No tries are left");
});
