import { describe, expect, test } from "vitest";
import type { Question } from "~/core/questions/question";
import type { Response } from "~/core/questions/response";
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
import { answerIdentity } from "./answer-identity";

type Case = readonly [question: Question, one: Response, other: Response];

const ticks = (...options: string[]) => ({ kind: "multiple-response", options }) as const;
const pairs = (given: Record<string, string>) => ({ kind: "matching", pairs: given }) as const;
const sorted = (given: Record<string, string>) => ({ kind: "categorise", pairs: given }) as const;
const typed = (text: string) => ({ kind: "short-text", text }) as const;
const number = (text: string) => ({ kind: "numeric", text }) as const;
const gaps = (given: Record<string, string>) => ({ kind: "cloze", gaps: given }) as const;
const passages = (...segments: string[]) => ({ kind: "passage-selection", segments }) as const;
const spots = (...regions: string[]) => ({ kind: "hot-spot", regions }) as const;
const essay = (text: string) => ({ kind: "essay", text }) as const;
const order = (items: string) => ({ kind: "ordering", order: items.split("") }) as const;
const option = (id: string) => ({ kind: "single-choice", option: id }) as const;
const value = (given: boolean) => ({ kind: "true-false", value: given }) as const;

const distance = buildNumeric({ units: [{ text: "km", factor: 1 }] });
const cased = buildShortText({ caseSensitive: true });

const same: Case[] = [
  [buildSingleChoice(), option("a"), option("a")],
  [buildMultipleResponse(), ticks("a", "b"), ticks("b", "", "a", "b")],
  [buildMatching(), pairs({ p1: "c1", p2: "c2" }), pairs({ p2: "c2", p3: "", p1: "c1" })],
  [buildCategorise(), sorted({ i1: "fact", i2: "" }), sorted({ i1: "fact" })],
  [buildShortText(), typed("Article 3"), typed(" ARTICLE  3 ")],
  [buildNumeric(), number("51"), number(" 51.0 ")],
  [buildNumeric(), number("5,5"), number("+5.50")],
  [distance, number("5 km"), number("5.0KM")],
  [buildNumeric(), number("fifty  one"), number("fifty one")],
  [buildCloze(), gaps({ help: "Money" }), gaps({ trigger: "", help: "money " })],
  [buildPassageSelection(), passages("a", "b"), passages("b", "a", "", "a")],
  [buildHotSpot(), spots("a", "b"), spots("b", "a", "", "a")],
  [buildEssay(), essay("Two words"), essay(" Two\n words ")],
  // to a question of another kind, texts are compared as they stand
  [buildTrueFalse(), typed("yes"), typed(" yes")],
  [buildTrueFalse(), number("1 0"), number("1  0")],
  [buildTrueFalse(), gaps({ a: "x", b: "y" }), gaps({ b: "y", a: "x" })],
];

const different: Case[] = [
  [buildSingleChoice(), option("a"), option("b")],
  [buildTrueFalse(), value(true), value(false)],
  [buildTrueFalse(), value(true), option("true")],
  [buildMultipleResponse(), ticks("a", "b"), ticks("a")],
  [buildMatching(), pairs({ p1: "c1" }), pairs({ p1: "c2" })],
  [buildMatching(), pairs({ p1: "c1" }), pairs({ p2: "c1" })],
  [buildOrdering(), order("abcde"), order("bacde")],
  [buildShortText(), typed("Article 3"), typed("Article 4")],
  [cased, typed("Article 3"), typed("article 3")],
  [buildNumeric(), number("51"), number("51.1")],
  [distance, number("5 km"), number("5")],
  [buildCloze(), gaps({ trigger: "Invaded" }), gaps({ trigger: "invaded" })],
  [buildCloze(), gaps({ unknown: "X" }), gaps({ unknown: "x" })],
  [buildPassageSelection(), passages("a", "b"), passages("a", "c")],
  [buildHotSpot(), spots("a", "b"), spots("a")],
  [buildHotSpot(), spots("a"), passages("a")],
  [buildEssay(), essay("Two words"), essay("two words")],
  [buildTrueFalse(), typed("Yes"), typed("yes")],
  [buildTrueFalse(), number("1"), number("1.0")],
];

describe("the identity of an answer", () => {
  test.each(same)("%#: is shared by what says the same", (question, one, other) => {
    expect(answerIdentity(question, one)).toBe(answerIdentity(question, other));
  });

  test.each(different)("%#: is not shared by what does not", (question, one, other) => {
    expect(answerIdentity(question, one)).not.toBe(answerIdentity(question, other));
  });
});
