import { describe, expect, it } from "vitest";
import { buildModuleContent } from "../../../tests/builders/module-content";
import { buildParameterisedNumeric } from "../../../tests/builders/questions/parameterised-numeric";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { replacing, withGroup } from "../../../tests/fixtures/modules/sample-module";
import { parameterisedValues } from "./parameterised-values";

type Settings = Parameters<typeof buildParameterisedNumeric>[0];

function messages(settings: Settings): string[] {
  const questions = [buildParameterisedNumeric(settings)];
  return parameterisedValues
    .find({ ...buildModuleContent(), questions })
    .map(({ message }) => message);
}

const wide = [
  { name: "a", min: -500, max: 500 },
  { name: "b", min: -500, max: 500 },
];
const small = [
  { name: "a", min: 1, max: 4 },
  { name: "b", min: 1, max: 4 },
];

describe("parameterised-values", () => {
  it("finds nothing in the sample module, nor in a question that always has an answer", async () => {
    expect(await ruleFindings("parameterised-values")).toEqual([]);
    expect(await ruleFindings("parameterised-values", withGroup())).toEqual([]);
    expect(
      messages({
        variables: wide,
        constraints: ["b > a"],
        answer: "100 / (b - a)",
        decimals: 1,
        tolerance: { absolute: 0.05 },
      }),
    ).toEqual([]);
  });

  it("points at the formula", async () => {
    const divided = withGroup(
      replacing("answer: draught + spare", "answer: spare / (draught - 2)"),
    );
    expect(await ruleFindings("parameterised-values", divided)).toEqual([
      "questions/grouped.yaml:30",
    ]);
  });

  it.each<[string, Settings, string]>([
    [
      "a division by zero in one of a few combinations",
      { variables: small, answer: "a / (b - 3)", decimals: 1, tolerance: { absolute: 1 } },
      "With a = 1, b = 3 the answer divides by zero",
    ],
    [
      "a division by zero in a corner of a great many",
      { variables: wide, answer: "1 / (a + b + 1000)", decimals: 1, tolerance: { absolute: 1 } },
      "With a = -500, b = -500 the answer divides by zero",
    ],
    ["a root of a number below zero", { answer: "sqrt(a - b)" }, "square root"],
    ["an answer too long to type", { answer: "(a * b) ^ 6" }, "ten digits"],
    [
      "an answer of ten digits, by one",
      { answer: "max(a * b, 1000000000)" },
      "ten digits or more before its decimals",
    ],
    ["a number that grows too large", { answer: "((a * b) ^ 64) ^ 64" }, "grows too large"],
    ["an exponent that is not whole", { answer: "a ^ (b / 2)" }, "exponent"],
    ["decimals to round to that are none", { answer: "round(a, -b)" }, "decimals to round to"],
    ["more decimals than are asked for", { answer: "a / b" }, "has more than 0 decimals"],
    [
      "a tolerance that does not reach them",
      { answer: "a / b", decimals: 2, tolerance: { absolute: 0.0049 } },
      "more than 2 decimals",
    ],
    [
      "a relative tolerance that is too small for a small answer",
      { answer: "a / b", decimals: 1, tolerance: { relative: 0.05 } },
      "more than 1 decimals",
    ],
    ["a root that has no end", { answer: "sqrt(a) + b * 0", decimals: 6 }, "more than 6 decimals"],
    [
      "a constraint that nothing meets",
      { constraints: ["a < b", "a > 9"] },
      "the constraint a > 9",
    ],
    [
      "constraints that nothing meets together",
      { variables: small, constraints: ["a < b", "a > b"] },
      "all constraints together",
    ],
    ["constraints that little meets", { variables: wide, constraints: ["a = b"] }, "constraint"],
    [
      "constraints that one in twenty-five meets",
      {
        variables: [
          { name: "a", min: 1, max: 5 },
          { name: "b", min: 1, max: 5 },
        ],
        constraints: ["a = 1", "b = 1"],
      },
      "Not even one draw in twenty",
    ],
  ])("finds %s", (_, settings, said) => {
    expect(messages(settings)).toEqual([expect.stringContaining(said)]);
  });

  it("lets an answer of nine digits and six decimals be", () => {
    const settings = { answer: "max(a * b, 999999999.999999)", decimals: 6 };
    expect(messages(settings)).toEqual([]);
  });

  it("lets a rounded answer be where the tolerance covers half of its last decimal", () => {
    expect(messages({ answer: "a / b", decimals: 2, tolerance: { absolute: 0.005 } })).toEqual([]);
    expect(messages({ answer: "sqrt(a * b)", decimals: 1, tolerance: { relative: 0.1 } })).toEqual(
      [],
    );
  });
});
