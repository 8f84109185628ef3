import { describe, expect, it } from "vitest";
import { sharedRuns } from "./shared-runs";

const SOURCE = "The quick brown fox jumps over the lazy dog; it does so again and again.";

describe("sharedRuns", () => {
  it("finds a run whatever its case and punctuation, as long as it goes", () => {
    const text = "They say: “quick, Brown fox jumps over” a wall.";
    expect(sharedRuns(SOURCE, text, 3)).toEqual([
      { words: "quick brown fox jumps over", length: 5 },
    ]);
  });

  it("leaves shorter runs alone", () => {
    expect(sharedRuns(SOURCE, "the lazy dog sleeps", 4)).toEqual([]);
  });

  it("compares whole words", () => {
    expect(sharedRuns(SOURCE, "he quick brown fo", 3)).toEqual([]);
  });

  it("finds every run", () => {
    const text = "the lazy dog, then again and again";
    expect(sharedRuns(SOURCE, text, 3).map(({ length }) => length)).toEqual([3, 3]);
  });
});
