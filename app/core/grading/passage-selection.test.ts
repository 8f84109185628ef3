import { describe, expect, test } from "vitest";
import { buildPassageSelection } from "../../../tests/builders/questions/passage-selection";
import { earned } from "../../../tests/fixtures/grading/earned";
import { passageSelectionAnswers } from "../../../tests/fixtures/grading/passage-selection";
import { gradePassageSelection } from "./passage-selection";

const chosen = (...segments: string[]) => ({ kind: "passage-selection", segments }) as const;

describe("passage selection", () => {
  test.each(passageSelectionAnswers)("by %s with key %s, %j earns %s", (...row) => {
    const [rule, key, segments, expected] = row;
    const question = buildPassageSelection({ rule, key: key.split("") });
    expect(earned(question, chosen(...segments))).toBe(expected);
  });

  test.each([
    ["proportional", "2 of 3 right passages chosen, 1 of 2 wrong ones: 2/3 − 1/2 = 1/6."],
    ["all-or-nothing", "2 of 3 right passages chosen, 1 of 2 wrong ones: not all right, so 0."],
  ] as const)("says by %s: %s", (rule, working) => {
    const question = buildPassageSelection({ rule });
    expect(gradePassageSelection(question, chosen("a", "d", "b")).working).toBe(working);
  });

  test("tells each passage chosen and each right one that was left out", () => {
    const { parts } = gradePassageSelection(buildPassageSelection(), chosen("d", "a", "intro"));
    expect(parts).toEqual([
      { id: "d", outcome: "wrong" },
      { id: "a", outcome: "right" },
      { id: "intro", outcome: "wrong" },
      { id: "b", outcome: "missing" },
      { id: "c", outcome: "missing" },
    ]);
  });

  test("segments that cannot be chosen do not make a wrong choice cheaper", () => {
    const { segments } = buildPassageSelection();
    const further = ["x", "y", "z"].map((id) => ({ id, text: `Text of ${id}`, selectable: false }));
    const question = buildPassageSelection({ segments: [...segments, ...further] });
    expect(earned(question, chosen("a", "b", "c", "d"))).toBe("1/2");
  });
});
