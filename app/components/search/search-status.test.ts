import { describe, expect, it } from "vitest";
import { searchStatus } from "./search-status";

const exact = { query: "tide", closeness: "all-words", total: 3, shown: 3 } as const;

describe("what a search says it found", () => {
  it.each([
    [exact, "3 results for “tide”."],
    [{ ...exact, total: 1, shown: 1 }, "1 result for “tide”."],
    [{ ...exact, total: 1234, shown: 50 }, "The best 50 of 1,234 results for “tide”."],
    [
      { ...exact, closeness: "similar-words" },
      "Nothing has exactly “tide”. 3 results with similar words.",
    ],
    [
      { ...exact, closeness: "some-words", total: 1, shown: 1 },
      "Nothing has all words of “tide”. 1 result with some of them.",
    ],
    [{ ...exact, closeness: "some-words", total: 0, shown: 0 }, "Nothing found for “tide”."],
  ] as const)("%#", (outcome, sentence) => {
    expect(searchStatus(outcome)).toBe(sentence);
  });
});
