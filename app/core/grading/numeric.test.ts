import { describe, expect, test } from "vitest";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { earned } from "../../../tests/fixtures/grading/earned";
import { numericAnswers } from "../../../tests/fixtures/grading/numeric";
import { gradeNumeric } from "./numeric";

describe("numeric", () => {
  test.each(numericAnswers)("with %j, “%s” earns %s", (settings, text, expected) => {
    expect(earned(buildNumeric(settings), { kind: "numeric", text })).toBe(expected);
  });

  const question = buildNumeric({
    key: 50,
    tolerance: { absolute: 1 },
    ranges: [{ min: 40, max: 60, fraction: 0.5 }],
  });

  test.each([
    ["50", "right", "The number is exactly the key: 1."],
    ["51", "right", "The number is close enough to the key: 1."],
    ["52", "wrong", "The number lies in a range that earns 1/2."],
    ["61", "wrong", "The number is not close enough to the key: 0."],
  ])("says of %s: %s, %s", (text, outcome, working) => {
    const grade = gradeNumeric(question, { kind: "numeric", text });
    expect(grade).toMatchObject({ parts: [{ id: "answer", outcome }], working, feedback: [] });
  });

  test("a range that earns everything makes the part right", () => {
    const generous = buildNumeric({ key: 5, ranges: [{ min: 4, max: 6, fraction: 1 }] });
    const grade = gradeNumeric(generous, { kind: "numeric", text: "6" });
    expect(grade.parts).toEqual([{ id: "answer", outcome: "right" }]);
  });

  test("tells why a text was not read as a number", () => {
    const distance = buildNumeric({ key: 5, units: [{ text: "km", factor: 1 }] });
    const grade = gradeNumeric(distance, { kind: "numeric", text: "5" });
    expect(grade.outcome).toBe("wrong");
    expect(grade.feedback).toEqual(["A unit is needed: km."]);
    expect(grade.working).toBe("The answer could not be read as the number asked for: 0.");
  });
});
