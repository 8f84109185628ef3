import { describe, expect, test } from "vitest";
import { buildMatching } from "../../../tests/builders/questions/matching";
import { earned } from "../../../tests/fixtures/grading/earned";
import { matchingAnswers } from "../../../tests/fixtures/grading/matching";
import { gradeMatching } from "./matching";

function pairs(choices: string): Record<string, string> {
  const given = choices.split("").map((choice, index): [string, string] => {
    return [`p${index + 1}`, choice === "." ? "" : `c${choice}`];
  });
  return Object.fromEntries(given);
}

describe("matching", () => {
  test.each(matchingAnswers)("by %s with key %s, %s earns %s", (rule, key, given, expected) => {
    const question = buildMatching({ rule, key: pairs(key) });
    expect(earned(question, { kind: "matching", pairs: pairs(given) })).toBe(expected);
    const open = Object.entries(pairs(given)).filter(([, choice]) => choice !== "");
    const left = { kind: "matching", pairs: Object.fromEntries(open) } as const;
    expect(earned(question, left), "open pairs left out").toBe(expected);
  });

  test.each([
    ["pairs", "1"],
    ["all-or-nothing", "0"],
    ["subtract-wrong", "3/4"],
  ] as const)("by %s, a further pair for an unknown premise leaves %s", (rule, expected) => {
    const question = buildMatching({ rule });
    const response = { kind: "matching", pairs: { ...pairs("1234"), unknown: "c1" } } as const;
    expect(earned(question, response)).toBe(expected);
    const blank = { kind: "matching", pairs: { ...pairs("1234"), unknown: "" } } as const;
    expect(earned(question, blank)).toBe("1");
  });

  test("takes inherited names for unknown ones", () => {
    const response = { kind: "matching", pairs: { constructor: "c1", p1: "toString" } } as const;
    expect(earned(buildMatching(), response)).toBe("0");
  });

  test.each([
    ["pairs", "125.", "2 of 4 pairs right: 1/2."],
    ["all-or-nothing", "125.", "2 of 4 pairs right: not all right, so 0."],
    ["all-or-nothing", "1234", "4 of 4 pairs right: all right, so 1."],
    ["subtract-wrong", "125.", "2 of 4 pairs right, 1 wrong: 2/4 − 1/4 = 1/4."],
    [
      "subtract-wrong",
      "155.",
      "1 of 4 pairs right, 2 wrong: 1/4 − 2/4 = −1/4, but never below 0: 0.",
    ],
  ] as const)("says by %s of %s: %s", (rule, given, working) => {
    const question = buildMatching({ rule });
    const grade = gradeMatching(question, { kind: "matching", pairs: pairs(given) });
    expect(grade.working).toBe(working);
  });

  test("tells right, wrong and open pairs apart", () => {
    const grade = gradeMatching(buildMatching(), { kind: "matching", pairs: pairs("15.4") });
    expect(grade.parts).toEqual([
      { id: "p1", outcome: "right" },
      { id: "p2", outcome: "wrong" },
      { id: "p3", outcome: "missing" },
      { id: "p4", outcome: "right" },
    ]);
  });
});
