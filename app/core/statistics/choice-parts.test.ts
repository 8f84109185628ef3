import { describe, expect, it } from "vitest";
import { buildCategorise } from "../../../tests/builders/questions/categorise";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { buildHotSpot } from "../../../tests/builders/questions/hot-spot";
import { buildMatching } from "../../../tests/builders/questions/matching";
import { buildMultipleResponse } from "../../../tests/builders/questions/multiple-response";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { buildOrdering } from "../../../tests/builders/questions/ordering";
import { buildPassageSelection } from "../../../tests/builders/questions/passage-selection";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { keyResponse } from "../questions/key-response";
import type { Question } from "../questions/question";
import { choiceParts } from "./choice-parts";
import { chosenOptions } from "./chosen-options";

const CHOOSING: Question[] = [
  buildSingleChoice(),
  buildTrueFalse({ key: false }),
  buildMultipleResponse(),
  buildMatching(),
  buildCategorise(),
  buildOrdering(),
  buildPassageSelection(),
  buildHotSpot(),
  buildCloze(),
];

describe("the decisions of a question", () => {
  it.each(CHOOSING.map((question) => [question.kind, question] as const))(
    "%s: the key chooses the right option in each",
    (_, question) => {
      const parts = choiceParts(question);
      expect(parts.length).toBeGreaterThan(0);
      for (const { id, options } of parts) {
        const right = options.filter((option) => option.right).map((option) => option.id);
        expect(right.length).toBeGreaterThan(0);
        expect(right.length).toBeLessThan(options.length);
        expect(chosenOptions(keyResponse(question), id).toSorted()).toEqual(right.toSorted());
      }
    },
  );

  it("name each part of a question that has several", () => {
    const [first] = choiceParts(buildMatching());
    expect(first?.text).toBe(buildMatching().premises[0]?.text);
    const places = choiceParts(buildOrdering()).map(({ text }) => text);
    expect(places).toEqual(buildOrdering().key.map((_, index) => `Place ${index + 1}`));
    expect(choiceParts(buildCloze()).map(({ id, text }) => [id, text])).toEqual([
      ["trigger", "Gap “trigger”"],
    ]);
    expect(choiceParts(buildSingleChoice())).toMatchObject([{ text: null }]);
  });

  it("are none where all is typed", () => {
    expect(choiceParts(buildShortText())).toEqual([]);
    expect(choiceParts(buildNumeric())).toEqual([]);
    expect(chosenOptions({ kind: "numeric", text: "3" }, "answer")).toEqual([]);
  });
});

it("chooses nothing where an answer leaves a decision open", () => {
  expect(chosenOptions({ kind: "single-choice", option: "" }, "answer")).toEqual([]);
  expect(chosenOptions({ kind: "true-false", value: null }, "answer")).toEqual([]);
  expect(chosenOptions({ kind: "matching", pairs: { a: "x" } }, "b")).toEqual([]);
  expect(chosenOptions({ kind: "ordering", order: ["a"] }, "1")).toEqual([]);
  expect(chosenOptions({ kind: "cloze", gaps: {} }, "trigger")).toEqual([]);
});
