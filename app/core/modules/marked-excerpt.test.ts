import { describe, expect, it } from "vitest";
import { type MarkedText, marked, markedExcerpt } from "./marked-excerpt";

const matched = ({ text, marks }: MarkedText) =>
  marks.map(({ start, end }) => text.slice(start, end));
const filler = "nothing of the kind stands here ".repeat(20);

describe("a marked text", () => {
  it("names the ranges of the matched words, however they are written", () => {
    const title = marked("Café, CAFE and cafeteria", new Set(["cafe"]));
    expect(title.text).toBe("Café, CAFE and cafeteria");
    expect(matched(title)).toEqual(["Café", "CAFE"]);
  });
});

describe("an excerpt", () => {
  it("is the whole text when that is short", () => {
    const excerpt = markedExcerpt("A pact of 1961.", new Set(["1961"]));
    expect(excerpt.text).toBe("A pact of 1961.");
    expect(matched(excerpt)).toEqual(["1961"]);
  });

  it("shows the place where most of the words meet, cut between words", () => {
    const text = `treaty ${filler}the treaty was ratified in Moscow ${filler}`;
    const excerpt = markedExcerpt(text, new Set(["treaty", "ratified", "moscow"]));
    expect(matched(excerpt)).toEqual(["treaty", "ratified", "Moscow"]);
    expect(excerpt.text).toMatch(/^… \S/);
    expect(excerpt.text).toMatch(/\S …$/);
    expect(excerpt.text.length).toBeLessThanOrEqual(224);
    for (const word of excerpt.text.split(" ")) expect(`${text} …`.split(" ")).toContain(word);
  });

  it("prefers different words to the same word again", () => {
    const text = `pact pact pact pact ${filler}the pact names sanctions ${filler}`;
    const excerpt = markedExcerpt(text, new Set(["pact", "sanctions"]));
    expect(matched(excerpt)).toEqual(["pact", "sanctions"]);
  });

  it("shows the first of places that are equally good", () => {
    const excerpt = markedExcerpt(
      `The pact begins. ${filler} The pact ends. ${filler}`,
      new Set(["pact"]),
    );
    expect(excerpt.text).toMatch(/^The pact begins\./);
  });

  it("is the beginning when no word of it matched", () => {
    const excerpt = markedExcerpt(`First words. ${filler}`, new Set(["absent"]));
    expect(excerpt.text).toMatch(/^First words\. .* …$/);
    expect(excerpt.marks).toEqual([]);
  });

  it("takes a word longer than itself", () => {
    const long = "가".repeat(500);
    expect(matched(markedExcerpt(`${filler} ${long} ${filler}`, new Set([long])))).toEqual([long]);
  });
});
