import { describe, expect, it } from "vitest";
import { excerptOf } from "./search-excerpt";

const LONG = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");

describe("excerptOf", () => {
  it("marks the words that were searched for, whatever their case and marks", () => {
    expect(excerptOf("The Séoul pledge, a pledge.", ["seoul", "pledge"])).toEqual([
      { text: "The ", hit: false },
      { text: "Séoul pledge, ", hit: true },
      { text: "a ", hit: false },
      { text: "pledge.", hit: true },
    ]);
  });

  it("shows a few words before the first match, and says that text is left out", () => {
    const text = excerptOf(LONG, ["word30"])
      .map((part) => part.text)
      .join("");
    expect(text.startsWith("… word22 ")).toBe(true);
    expect(text.endsWith(" …")).toBe(true);
  });

  it("begins at the beginning without a match", () => {
    expect(excerptOf(LONG, ["absent"])[0]?.text.startsWith("word0 ")).toBe(true);
  });

  it("is empty for no text", () => {
    expect(excerptOf("", ["a"])).toEqual([]);
  });
});
