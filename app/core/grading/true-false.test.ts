import { describe, expect, test } from "vitest";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { earned } from "../../../tests/fixtures/grading/earned";
import { trueFalseAnswers } from "../../../tests/fixtures/grading/true-false";
import { gradeTrueFalse } from "./true-false";

describe("true or false", () => {
  test.each(trueFalseAnswers)("where %s is right, %j earns %s", (key, response, expected) => {
    expect(earned(buildTrueFalse({ key }), response)).toBe(expected);
  });

  test("says how the mark came about", () => {
    const question = buildTrueFalse({ key: false });
    expect(gradeTrueFalse(question, { kind: "true-false", value: false })).toMatchObject({
      parts: [{ id: "false", outcome: "right" }],
      working: "The right answer was chosen: 1.",
    });
    expect(gradeTrueFalse(question, { kind: "true-false", value: true })).toMatchObject({
      parts: [{ id: "true", outcome: "wrong" }],
      working: "The wrong answer was chosen: 0.",
    });
  });
});
