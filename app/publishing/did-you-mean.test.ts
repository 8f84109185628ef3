import { describe, expect, it } from "vitest";
import { didYouMean, editDistance, nearest } from "./did-you-mean";

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["points", "ponits", 1],
    ["rule", "rule", 0],
  ])("%s to %s is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe("nearest", () => {
  it("finds the candidate that was meant", () => {
    expect(nearest("explanaton", ["stem", "explanation", "points"])).toBe("explanation");
  });
  it("finds none when nothing is near", () => {
    expect(nearest("colour", ["stem", "points"])).toBeNull();
    expect(nearest("x", [])).toBeNull();
  });
  it("asks in a sentence", () => {
    expect(didYouMean("A1-art5", ["A1-art4"])).toBe(' Did you mean "A1-art4"?');
    expect(didYouMean("zzz", ["A1-art4"])).toBe("");
  });
});
