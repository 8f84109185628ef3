import { describe, expect, it } from "vitest";
import { buildCategorise } from "../../../../tests/builders/questions/categorise";
import { buildCloze } from "../../../../tests/builders/questions/cloze";
import { buildMatching } from "../../../../tests/builders/questions/matching";
import { buildMultipleResponse } from "../../../../tests/builders/questions/multiple-response";
import { buildNumeric } from "../../../../tests/builders/questions/numeric";
import { buildOrdering } from "../../../../tests/builders/questions/ordering";
import { buildShortText } from "../../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../../tests/builders/questions/single-choice";
import { buildTrueFalse } from "../../../../tests/builders/questions/true-false";
import type { Question } from "../../questions/question";
import type { Response } from "../../questions/response";
import { drawOptionOrder } from "../draw-option-order";
import { seededRandom } from "../seeded-random";
import { questionReview } from "./question-review";

const NOTHING = { score: false, correctness: false, key: false, explanations: false };

interface Pair {
  /** The same question with two keys. */
  one: Question;
  other: Question;
  /** Answered in part. */
  partly: Response;
}

const trigger = (key: string, help: string) =>
  buildCloze({
    gaps: [
      {
        id: "trigger",
        kind: "choice",
        options: [
          { id: "invaded", text: "invaded" },
          { id: "insulted", text: "insulted" },
        ],
        key,
      },
      { id: "help", kind: "typed", accepted: [{ text: help }] },
    ],
  });

const PAIRS: Pair[] = [
  {
    one: buildSingleChoice(),
    other: buildSingleChoice({ key: "b" }),
    partly: { kind: "single-choice", option: "b" },
  },
  {
    one: buildTrueFalse(),
    other: buildTrueFalse({ key: false }),
    partly: { kind: "true-false", value: true },
  },
  {
    one: buildMultipleResponse(),
    other: buildMultipleResponse({ key: ["c", "d"] }),
    partly: { kind: "multiple-response", options: ["a"] },
  },
  {
    one: buildMatching(),
    other: buildMatching({ key: { p1: "c4", p2: "c3", p3: "c2", p4: "c1" } }),
    partly: { kind: "matching", pairs: { p1: "c1" } },
  },
  {
    one: buildCategorise(),
    other: buildCategorise({
      key: { i1: "forecast", i2: "analysis", i3: "fact", i4: "fact" },
    }),
    partly: { kind: "categorise", pairs: { i1: "fact" } },
  },
  {
    one: buildOrdering(),
    other: buildOrdering({ key: ["c", "b", "a", "e", "d"] }),
    partly: { kind: "ordering", order: ["a", "b"] },
  },
  {
    one: buildShortText(),
    other: buildShortText({ accepted: [{ text: "Article 3" }] }),
    partly: { kind: "short-text", text: "Article 4" },
  },
  {
    one: buildNumeric(),
    other: buildNumeric({ key: 49 }),
    partly: { kind: "numeric", text: "51" },
  },
  {
    one: trigger("invaded", "military"),
    other: trigger("insulted", "medical"),
    partly: { kind: "cloze", gaps: { trigger: "invaded" } },
  },
];

function shown(question: Question, response: Response | null) {
  const random = seededRandom("seed");
  return questionReview({
    content: { sources: [] },
    question,
    response,
    optionOrder: drawOptionOrder({ question, random, shuffleOptions: true }),
    possibleMicro: 1_000_000,
    visible: NOTHING,
  });
}

describe("a review of which nothing may be seen", () => {
  it.each(PAIRS)("is the same whatever the key is: $one.kind", ({ one, other, partly }) => {
    for (const response of [null, partly]) {
      expect(shown(one, response)).toEqual(shown(other, response));
    }
  });
});
