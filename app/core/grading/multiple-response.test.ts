import { describe, expect, test } from "vitest";
import { buildMultipleResponse } from "../../../tests/builders/questions/multiple-response";
import { earned } from "../../../tests/fixtures/grading/earned";
import { multipleResponseAnswers } from "../../../tests/fixtures/grading/multiple-response";
import { gradeMultipleResponse } from "./multiple-response";

describe("multiple response", () => {
  test.each(multipleResponseAnswers)("by %s with key %s, %j earns %s", (...row) => {
    const [rule, key, ticked, expected] = row;
    const question = buildMultipleResponse({ rule, key: key.split("") });
    const options = [...ticked];
    expect(earned(question, { kind: "multiple-response", options })).toBe(expected);
  });

  test.each([
    ["proportional", "2 of 3 right options ticked, 1 of 2 wrong ones: 2/3 − 1/2 = 1/6."],
    ["all-or-nothing", "2 of 3 right options ticked, 1 of 2 wrong ones: not all right, so 0."],
    ["net-correct", "2 of 3 right options ticked, 1 of 2 wrong ones: (2 − 1)/3 = 1/3."],
    [
      "every-decision",
      "2 of 3 right options ticked, 1 of 2 wrong ones: (2 + 2 − 1)/(3 + 2) = 3/5.",
    ],
  ] as const)("says by %s: %s", (rule, working) => {
    const options = ["a", "d", "b"];
    const question = buildMultipleResponse({ rule });
    const grade = gradeMultipleResponse(question, { kind: "multiple-response", options });
    expect(grade.working).toBe(working);
  });

  test("says when the floor of 0 was reached, and when all was right", () => {
    const graded = (rule: "proportional" | "all-or-nothing", options: string[]) =>
      gradeMultipleResponse(buildMultipleResponse({ rule }), {
        kind: "multiple-response",
        options,
      });
    expect(graded("proportional", ["a", "d", "e"]).working).toBe(
      "1 of 3 right options ticked, 2 of 2 wrong ones: 1/3 − 2/2 = −2/3, but never below 0: 0.",
    );
    expect(graded("all-or-nothing", ["a", "b", "c"]).working).toBe(
      "3 of 3 right options ticked, 0 of 2 wrong ones: all right, so 1.",
    );
  });

  test("tells each tick and each right option that was left out", () => {
    const grade = gradeMultipleResponse(buildMultipleResponse(), {
      kind: "multiple-response",
      options: ["d", "a", "unknown"],
    });
    expect(grade.parts).toEqual([
      { id: "d", outcome: "wrong" },
      { id: "a", outcome: "right" },
      { id: "unknown", outcome: "wrong" },
      { id: "b", outcome: "missing" },
      { id: "c", outcome: "missing" },
    ]);
  });
});
