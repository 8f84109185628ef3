import { expect, test } from "vitest";
import { countInWords, limitWords } from "./word-limit-words";

test.each([
  [{}, null],
  [{ min: 50 }, "Write at least 50 words."],
  [{ max: 400 }, "Write at most 400 words."],
  [{ min: 50, max: 400 }, "Write 50 to 400 words."],
])("%j asks: %s", (limits, words) => {
  expect(limitWords(limits)).toBe(words);
});

test.each([
  [0, {}, "0 words"],
  [1, {}, "1 word"],
  [49, { min: 50 }, "49 words, 1 short"],
  [50, { min: 50, max: 60 }, "50 words"],
  [60, { min: 50, max: 60 }, "60 words"],
  [62, { min: 50, max: 60 }, "62 words, 2 too many"],
])("%i within %j: %s", (words, limits, shown) => {
  expect(countInWords(words, limits)).toBe(shown);
});
