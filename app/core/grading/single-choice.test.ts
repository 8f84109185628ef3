import { describe, expect, test } from "vitest";
import { entries } from "../../../tests/builders/questions/base";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { earned } from "../../../tests/fixtures/grading/earned";
import { singleChoiceAnswers } from "../../../tests/fixtures/grading/single-choice";
import { gradeSingleChoice } from "./single-choice";

function optionsWith(fractions: Readonly<Record<string, number>>) {
  return entries(["a", "b", "c", "d"]).map((entry) => ({
    ...entry,
    fraction: fractions[entry.id],
  }));
}

describe("single choice", () => {
  test.each(singleChoiceAnswers)("with %j, “%s” earns %s", (fractions, option, expected) => {
    const question = buildSingleChoice({ options: optionsWith(fractions) });
    expect(earned(question, { kind: "single-choice", option })).toBe(expected);
  });

  test.each([
    ["a", "right", "The right option was chosen: 1."],
    ["b", "wrong", "An option that earns a part was chosen: 1/4."],
    ["c", "wrong", "An option that costs a part was chosen: −1/2."],
    ["d", "wrong", "A wrong option was chosen: 0."],
  ])("says of %s that it is %s: %s", (option, outcome, working) => {
    const question = buildSingleChoice({ options: optionsWith({ b: 0.25, c: -0.5 }) });
    const grade = gradeSingleChoice(question, { kind: "single-choice", option });
    expect(grade).toMatchObject({ parts: [{ id: option, outcome }], working, feedback: [] });
  });
});
