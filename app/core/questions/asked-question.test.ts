import { describe, expect, it } from "vitest";
import { buildParameterisedNumeric } from "../../../tests/builders/questions/parameterised-numeric";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { askedQuestion } from "./asked-question";
import { numericSchema } from "./numeric";
import type { ParameterisedNumeric } from "./parameterised-numeric";
import { publicQuestion } from "./public-question";

const ferry = buildParameterisedNumeric({
  id: "ferry",
  stem: "The ferry leaves at **{{a}}** and needs {{ b }} hours against a wind of {{a}}.",
  explanation: "It takes {{b}}, so it is {{answer}}.",
  variables: [
    { name: "a", values: [-1.5, 8] },
    { name: "b", values: [3, 0.25], decimals: 2 },
  ],
  constraints: ["a != b"],
  answer: "a / (b - 1)",
  decimals: 1,
  tolerance: { absolute: 0.05 },
});

describe("askedQuestion", () => {
  it("puts the values into the stem, the explanation and the working", () => {
    expect(askedQuestion(ferry, { a: "8", b: "3" })).toMatchObject({
      id: "ferry",
      kind: "numeric",
      stem: "The ferry leaves at **8** and needs 3.00 hours against a wind of 8.",
      explanation: "It takes 3.00, so it is 4.0.\n\nWith these numbers: 8 ÷ (3.00 − 1) = 4.0.",
      key: 4,
      ranges: [],
    });
  });

  it("writes minus signs, decimal commas and the unit of the key, and says when it rounds", () => {
    const metric: ParameterisedNumeric = {
      ...ferry,
      decimal: "comma",
      units: [{ text: "m", factor: 1 }],
    };
    const asked = askedQuestion(metric, { a: "-1.5", b: "0.25" });
    expect(asked?.stem).toContain("at **−1,5** and needs 0,25 hours");
    expect(asked?.explanation).toContain("(−1,5) ÷ (0,25 − 1) = 2,0 m.");
    const third = { ...metric, answer: "a / 9" };
    expect(askedQuestion(third, { a: "8", b: "3" })?.explanation).toContain("8 ÷ 9 ≈ 0,9 m.");
  });

  it("is a valid numeric question that tells nothing of the formula", () => {
    const asked = askedQuestion(ferry, { a: "8", b: "3" });
    expect(numericSchema.safeParse(asked).error?.issues).toBeUndefined();
    if (!asked) return;
    const shown = JSON.stringify(publicQuestion(asked, {}));
    expect(shown).not.toMatch(/variables|constraints|answer|tolerance|key|÷|explanation/);
  });

  it.each([
    ["no values", null],
    ["a value that is missing", { a: "8" }],
    ["values without a result", { a: "8", b: "1" }],
  ])("is nothing with %s", (_, drawn) => {
    expect(askedQuestion(ferry, drawn)).toBeNull();
  });

  it("leaves a question without variables as it is", () => {
    const question = buildTrueFalse();
    expect(askedQuestion(question, null)).toBe(question);
  });
});
