import { describe, expect, it } from "vitest";
import { overlappingRuns } from "./overlapping-runs";

const SOURCE = "The quick brown fox jumps over the lazy dog; it does so again and again.";

describe("overlappingRuns", () => {
  it("finds a run whatever its case and punctuation, as long as it goes", () => {
    const text = "They say: “quick, Brown fox jumps over” a wall.";
    expect(overlappingRuns(SOURCE, text, 3)).toEqual([
      { words: "quick brown fox jumps over", length: 5 },
    ]);
  });

  it("leaves shorter runs alone", () => {
    expect(overlappingRuns(SOURCE, "the lazy dog sleeps", 4)).toEqual([]);
  });

  it("compares whole words", () => {
    expect(overlappingRuns(SOURCE, "he quick brown fo", 3)).toEqual([]);
  });

  it("finds every run", () => {
    const text = "the lazy dog, then again and again";
    expect(overlappingRuns(SOURCE, text, 3).map(({ length }) => length)).toEqual([3, 3]);
  });
});
