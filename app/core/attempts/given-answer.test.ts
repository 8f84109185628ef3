import { expect, it } from "vitest";
import { givenAnswer, partsOfAnswer } from "./given-answer";

const ANSWER = { kind: "true-false", value: true } as const;

it("holds an answer and its certainty together, and takes them apart again", () => {
  for (const certainty of [null, 1, 2, 3] as const) {
    expect(partsOfAnswer(givenAnswer(ANSWER, certainty))).toEqual({ answer: ANSWER, certainty });
  }
  expect(givenAnswer(ANSWER, null)).toEqual(ANSWER);
  expect(givenAnswer(null, 2)).toBeNull();
  expect(partsOfAnswer(null)).toEqual({ answer: null, certainty: null });
});
