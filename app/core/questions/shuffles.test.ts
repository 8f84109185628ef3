import { expect, test } from "vitest";
import { buildCategorise } from "../../../tests/builders/questions/categorise";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { buildEssay } from "../../../tests/builders/questions/essay";
import { buildHotSpot } from "../../../tests/builders/questions/hot-spot";
import { buildMatching } from "../../../tests/builders/questions/matching";
import { buildMultipleResponse } from "../../../tests/builders/questions/multiple-response";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { buildOrdering } from "../../../tests/builders/questions/ordering";
import { buildPassageSelection } from "../../../tests/builders/questions/passage-selection";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { publicQuestion } from "./public-question";
import type { Question } from "./question";
import { mustBeDrawn, questionShuffles } from "./shuffles";

test.each<[Question, Record<string, string[]>, boolean]>([
  [buildSingleChoice(), { options: [..."abcd"] }, false],
  [buildSingleChoice({ shuffle: false }), {}, false],
  [buildTrueFalse(), {}, false],
  [buildMultipleResponse(), { options: [..."abcde"] }, false],
  [buildMatching(), { choices: ["c1", "c2", "c3", "c4", "c5"] }, true],
  [buildCategorise(), { items: ["i1", "i2", "i3", "i4"] }, true],
  [buildOrdering(), { items: [..."abcde"] }, true],
  [buildShortText(), {}, false],
  [buildNumeric(), {}, false],
  [buildCloze(), { trigger: ["invaded", "insulted"] }, false],
  [buildPassageSelection(), {}, false],
  [buildHotSpot(), { regions: [..."abcde"] }, false],
  [buildEssay(), {}, false],
])("%#: names the lists to draw, and whether they must be", (question, lists, must) => {
  expect(questionShuffles(question)).toEqual(lists);
  expect(mustBeDrawn(question)).toBe(must);
  if (must) {
    expect(() => publicQuestion(question, {})).toThrow("No order was drawn");
  } else {
    expect(() => publicQuestion(question, {})).not.toThrow();
  }
});
