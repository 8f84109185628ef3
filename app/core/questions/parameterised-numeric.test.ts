import { describe, expect, it } from "vitest";
import { buildParameterisedNumeric } from "../../../tests/builders/questions/parameterised-numeric";
import { parameterisedNumericSchema } from "./parameterised-numeric";

const question = buildParameterisedNumeric();

describe("a parameterised numeric question", () => {
  it("needs no more than a stem, variables and an answer", () => {
    expect(question).toMatchObject({ constraints: [], decimals: 0, tolerance: { absolute: 0 } });
  });

  const one = { name: "a", min: 1, max: 9 };
  it.each<[string, object, (string | number)[], string]>([
    [
      "a formula that cannot be read",
      { answer: "a * " },
      ["answer"],
      "At character 4: The formula",
    ],
    ["an unknown variable", { answer: "a * c" }, ["answer"], "There is no variable “c”"],
    ["a variable that is not used", { answer: "a * 2" }, ["variables", 1], "no part in the answer"],
    ["a variable that the stem hides", { stem: "How many? {{a}}" }, ["variables", 1], "{{b}}"],
    ["an unknown placeholder", { stem: "{{a}} {{b}} {{c}}" }, ["stem"], "stands for nothing"],
    ["an answer in the stem", { stem: "{{a}} {{b}} {{answer}}" }, ["stem"], "stands for nothing"],
    ["an unknown one in the explanation", { explanation: "{{d}}" }, ["explanation"], "answer"],
    ["a constraint without comparison", { constraints: ["a"] }, ["constraints", 0], "Compare"],
    ["an unknown one in a constraint", { constraints: ["a > c"] }, ["constraints", 0], "“c”"],
    ["two variables of one name", { variables: [one, one] }, ["variables", 1, "name"], "twice"],
    [
      "a function's name",
      { variables: [{ ...one, name: "min" }] },
      ["variables", 0, "name"],
      "else",
    ],
    ["a range upside down", { variables: [{ ...one, max: 0 }] }, ["variables", 0, "max"], "above"],
    [
      "a step past the end",
      { variables: [{ ...one, step: 3 }] },
      ["variables", 0, "max"],
      "end at 7",
    ],
    [
      "too many steps",
      { variables: [{ ...one, step: 0.0001 }] },
      ["variables", 0, "step"],
      "10,000",
    ],
    [
      "one value twice",
      { variables: [{ name: "a", values: [1, 1] }] },
      ["variables", 0, "values", 1],
      "twice",
    ],
    [
      "too few decimals to show",
      { variables: [{ name: "a", values: [1, 1.25], decimals: 1 }] },
      ["variables", 0, "decimals"],
      "up to 2 decimals",
    ],
    ["three decimals by either sign", { decimals: 3 }, ["decimal"], "thousands"],
    [
      "a unit twice",
      {
        units: [
          { text: "m", factor: 1 },
          { text: "m", factor: 1 },
        ],
      },
      ["units", 1, "text"],
      "twice",
    ],
  ])("refuses %s", (_, change, path, said) => {
    const result = parameterisedNumericSchema.safeParse({ ...question, ...change });
    const found = result.error?.issues.find((issue) => issue.path.join() === path.join());
    expect(found?.message).toContain(said);
  });

  it("may use a variable in a constraint alone", () => {
    const result = parameterisedNumericSchema.safeParse({
      ...question,
      answer: "a + 1",
      constraints: ["a < b"],
    });
    expect(result.success).toBe(true);
  });
});
