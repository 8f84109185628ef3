import { expect, test } from "vitest";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { thirds } from "../../../tests/fixtures/grading/essay";
import type { Judgement } from "../questions/judgement";
import { type StoredSlot, totalWithPersons } from "./total-with-persons";

const POINT = 1_000_000;
const rules = { tries: null, certainty: "off" } as const;
const one: Judgement = { levels: { one: "yes", two: "no", three: "no" }, byHand: null };
const byHand: Judgement = { levels: {}, byHand: { micro: 250_000, reason: "Off the rubric." } };

const essay = (markMicro: number | null, judgement: Judgement | null): StoredSlot => ({
  question: thirds,
  given: { response: { kind: "essay", text: "Text." }, tried: [], certainty: "middle" },
  possibleMicro: POINT,
  markMicro,
  judgement,
});

const statement = (certainty: "low" | "high", markMicro: number): StoredSlot => ({
  question: buildTrueFalse({ key: true }),
  given: { response: { kind: "true-false", value: true }, tried: [], certainty },
  possibleMicro: POINT,
  markMicro,
  judgement: null,
});

test("three essays that earned a third each pass by a third, though their marks are rounded down", () => {
  const slots = [1, 2, 3].map(() => essay(333_333, one));
  expect(totalWithPersons(slots, { ...rules, passMark: 1 / 3 })).toEqual({
    markMicro: 999_999,
    passed: true,
  });
});

test("a share that certainty made of a third is exact too", () => {
  const slots = [1, 2, 3].map(() => statement("low", 333_333));
  const marked = { tries: null, certainty: "marked" } as const;
  expect(totalWithPersons(slots, { ...marked, passMark: 1 / 3 }).passed).toBe(true);
});

test("points set by hand and a mark that no rule gives count as they are stored", () => {
  const slots = [essay(250_000, byHand), statement("high", 600_000)];
  expect(totalWithPersons(slots, { ...rules, passMark: 0.425 })).toEqual({
    markMicro: 850_000,
    passed: true,
  });
  expect(totalWithPersons(slots, { ...rules, passMark: 0.426 }).passed).toBe(false);
});

test("there is no sum while an answer waits", () => {
  const slots = [statement("high", POINT), essay(null, null)];
  expect(totalWithPersons(slots, { ...rules, passMark: 0 })).toEqual({
    markMicro: null,
    passed: null,
  });
});
