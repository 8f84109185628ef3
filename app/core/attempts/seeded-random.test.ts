import { describe, expect, it } from "vitest";
import { seededRandom } from "./seeded-random";

function draws(seed: string, limit: number, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.below(limit));
}

describe("seededRandom", () => {
  it("repeats its sequence for ever, because stored attempts are drawn from it", () => {
    expect(draws("attempt-1", 1000, 6)).toEqual([756, 388, 392, 774, 633, 298]);
  });

  it("differs between seeds that differ in one character", () => {
    expect(draws("attempt-1", 1000, 6)).not.toEqual(draws("attempt-2", 1000, 6));
  });

  it("stays in range and covers it evenly", () => {
    const counts = new Array<number>(7).fill(0);
    for (const value of draws("even", 7, 70_000)) counts[value] = (counts[value] ?? 0) + 1;
    for (const count of counts) {
      expect(count).toBeGreaterThan(9_600);
      expect(count).toBeLessThan(10_400);
    }
  });
});
