import { describe, expect, it } from "vitest";
import { buildTrueFalse } from "../../../../tests/builders/questions/true-false";
import type { Response } from "../../questions/response";
import { lifeRulesOf } from "./life-rules";
import { triesOfQuestion, tryOf } from "./tries-of-question";

const question = buildTrueFalse({ key: true });
const answer = (value: boolean): Response => ({ kind: "true-false", value });

describe("triesOfQuestion", () => {
  it.each([
    [[], 0, false],
    [[answer(false)], 1, false],
    [[answer(false), answer(false)], 1, false],
    [[answer(false), answer(true)], 2, true],
    [[answer(true)], 1, true],
  ])("%j: %i different answers, solved: %s", (tried, tries, solved) => {
    expect(triesOfQuestion(question, tried)).toEqual({ tries, solved });
  });
});

describe("tryOf", () => {
  it.each([
    [[], answer(true), "right"],
    [[], answer(false), "not-right"],
    [[answer(false)], answer(false), "repeated"],
    [[answer(false)], answer(true), "right"],
    [[answer(true), answer(false)], answer(true), "repeated"],
    [[], null, "blank"],
  ] as const)("after %j, %j is %s", (tried, given, what) => {
    expect(tryOf(question, tried, given)).toBe(what);
  });
});

describe("lifeRulesOf", () => {
  it("takes from a quiz what decides the life of its attempts", () => {
    expect(lifeRulesOf({ tries: null, navigation: "free", endOfTime: "submit" })).toEqual({
      triesAllowed: null,
      oneWay: false,
      endOfTime: "submit",
    });
    const tries = { allowed: 3, penalty: 0.5 };
    expect(lifeRulesOf({ tries, navigation: "one-way", endOfTime: "abandon" })).toEqual({
      triesAllowed: 3,
      oneWay: true,
      endOfTime: "abandon",
    });
  });
});
