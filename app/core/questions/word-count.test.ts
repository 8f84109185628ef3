import fc from "fast-check";
import { expect, test } from "vitest";
import { countWords, lengthRemark } from "./word-count";

test.each([
  ["", 0],
  [" \n\t ", 0],
  ["one", 1],
  ["  one   two\nthree ", 3],
  ["well-founded doubt", 2],
  ["a – b", 2],
  ["“Invaded” is not “attacked”.", 4],
  ["1961 and 2024", 3],
  ["동맹 조약", 2],
  ["… — !", 0],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test("joining two texts with a space adds up their words", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(countWords(`${one} ${other}`)).toBe(countWords(one) + countWords(other));
    }),
  );
});

test.each([
  ["one two", {}, null],
  ["one two", { min: 2, max: 2 }, null],
  ["one", { min: 2 }, "The answer has 1 word; at least 2 words were asked for."],
  ["one two three", { max: 2 }, "The answer has 3 words; at most 2 words were asked for."],
  ["one two", { max: 1 }, "The answer has 2 words; at most 1 word were asked for."],
])("%j within %j: %s", (text, limits, remark) => {
  expect(lengthRemark(text, limits)).toBe(remark);
});
