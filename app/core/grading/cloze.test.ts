import { describe, expect, test } from "vitest";
import { entries } from "../../../tests/builders/questions/base";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { clozeAnswers } from "../../../tests/fixtures/grading/cloze";
import { earned } from "../../../tests/fixtures/grading/earned";
import { gradeCloze } from "./cloze";

type Rule = "weighted-mean" | "all-or-nothing";

function questionOf(rule: Rule, [trigger, help, when]: readonly [number, number, number]) {
  return buildCloze({
    rule,
    text: "When {{trigger}}, the other gives {{help}} help, {{when}}.",
    gaps: [
      {
        id: "trigger",
        kind: "choice",
        options: entries(["invaded", "insulted"]),
        key: "invaded",
        weight: trigger,
      },
      {
        id: "help",
        kind: "typed",
        accepted: [{ text: "military" }, { text: "arm*", fraction: 0.5 }],
        rejected: [{ text: "armchair", feedback: "Nobody sits here." }],
        weight: help,
      },
      {
        id: "when",
        kind: "choice",
        options: entries(["at-once", "later"]),
        key: "at-once",
        weight: when,
      },
    ],
  });
}

describe("cloze", () => {
  test.each(clozeAnswers)(
    "by %s with weights %j, %j earns %s",
    (rule, weights, given, expected) => {
      const [trigger, help, when] = given;
      const response = { kind: "cloze", gaps: { trigger, help, when } } as const;
      expect(earned(questionOf(rule, weights), response)).toBe(expected);
    },
  );

  test("gaps that the question does not have earn nothing, and cost nothing", () => {
    const gaps = { trigger: "invaded", unknown: "military", constructor: "x" };
    const grade = gradeCloze(questionOf("weighted-mean", [1, 1, 1]), { kind: "cloze", gaps });
    expect(grade.parts).toEqual([
      { id: "trigger", outcome: "right" },
      { id: "help", outcome: "missing" },
      { id: "when", outcome: "missing" },
    ]);
    const unknownOnly = { kind: "cloze", gaps: { unknown: "military" } } as const;
    expect(earned(buildCloze(), unknownOnly)).toBe("0");
  });

  test("says how the mark came about, and passes feedback on", () => {
    const gaps = { trigger: "invaded", help: "armchair", when: "at-once" };
    const grade = gradeCloze(questionOf("weighted-mean", [1, 2, 0.5]), { kind: "cloze", gaps });
    expect(grade.working).toBe(
      "The gaps earned 1, 0, 1, with weights 1, 2, 1/2: 3/2 of 7/2 = 3/7.",
    );
    expect(grade.feedback).toEqual(["Nobody sits here."]);
    expect(grade.parts.map(({ outcome }) => outcome)).toEqual(["right", "wrong", "right"]);
  });

  test.each([
    ["later", "2 of 3 gaps right: not all right, so 0."],
    ["at-once", "3 of 3 gaps right: all right, so 1."],
  ])("by all or nothing, says of %s: %s", (when, working) => {
    const gaps = { trigger: "invaded", help: "military", when };
    const grade = gradeCloze(questionOf("all-or-nothing", [1, 1, 1]), { kind: "cloze", gaps });
    expect(grade.working).toBe(working);
  });
});
