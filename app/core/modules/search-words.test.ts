import { describe, expect, it } from "vitest";
import { wordsIn } from "./search-words";

const folded = (text: string) => wordsIn(text).map(({ word }) => word);

describe("the words of a text", () => {
  it.each([
    ["Article 4, Article 10", ["article", "4", "article", "10"]],
    ["Café and CAFE\u0301", ["cafe", "and", "cafe"]],
    ["Путёвый Йод", ["путевыи", "иод"]],
    ["임을출 교수", ["임을출", "교수"]],
    ["임을출".normalize("NFD"), ["임을출"]],
    ["Korea's and Korea’s", ["korea", "and", "korea"]],
    ["O'Brien", ["obrien"]],
    ["Ｆｕｌｌ ｗｉｄｔｈ", ["full", "width"]],
    ["north-south (twice!)", ["north", "south", "twice"]],
    ["… ?! —", []],
  ])("%s", (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it("stand where they say", () => {
    const text = "Kim’s visit, in Москва.";
    const places = wordsIn(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(["Kim’s", "visit", "in", "Москва"]);
  });
});
