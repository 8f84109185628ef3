import { describe, expect, it } from "vitest";
import { wrapLabel } from "./wrap-label";

describe("wrapLabel", () => {
  it.each([
    ["one two three", 7, ["one two", "three"]],
    ["one two three", 13, ["one two three"]],
    ["incomparable word", 5, ["incomparable", "word"]],
    ["  spaces   fold ", 20, ["spaces fold"]],
  ])("%j at %d", (label, width, lines) => {
    expect(wrapLabel(label.trim(), width)).toEqual(lines);
  });
});
