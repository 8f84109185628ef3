import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildParameterisedNumeric } from "../../../tests/builders/questions/parameterised-numeric";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { drawVariables } from "./draw-variables";

const seeds = Array.from({ length: 300 }, (_, index) => `seed ${index}`);

describe("drawVariables", () => {
  it("draws the same for the same seed, and other values for another question", () => {
    const question = buildParameterisedNumeric();
    const twin = buildParameterisedNumeric({ id: "twin" });
    expect(drawVariables(question, "seed")).toEqual(drawVariables(question, "seed"));
    expect(
      seeds.some((seed) => differs(drawVariables(question, seed), drawVariables(twin, seed))),
    ).toBe(true);
  });

  it("draws every value of a range, its ends and steps, and of a list", () => {
    const question = buildParameterisedNumeric({
      variables: [
        { name: "a", min: -0.3, max: 0.3, step: 0.1 },
        { name: "b", values: [5, 1.5] },
      ],
    });
    const drawn = seeds.map((seed) => drawVariables(question, seed));
    const values = (name: string) => [...new Set(drawn.map((each) => each?.[name]))].sort();
    expect(values("a")).toEqual(["-0.1", "-0.2", "-0.3", "0", "0.1", "0.2", "0.3"]);
    expect(values("b")).toEqual(["1.5", "5"]);
  });

  it("draws only what meets the constraints and has an answer", () => {
    const question = buildParameterisedNumeric({
      variables: [
        { name: "a", min: -5, max: 5 },
        { name: "b", min: -5, max: 5 },
      ],
      constraints: ["a > b"],
      answer: "1 / (a + b)",
      decimals: 2,
    });
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { a, b } = drawVariables(question, seed) ?? {};
        expect(Number(a)).toBeGreaterThan(Number(b));
        expect(Number(a) + Number(b)).not.toBe(0);
      }),
    );
  });

  it("gives up on constraints that nothing meets", () => {
    const question = buildParameterisedNumeric({ constraints: ["a > 100"] });
    expect(() => drawVariables(question, "seed")).toThrow(/constraints of q/);
  });

  it("draws nothing for a question without variables", () => {
    expect(drawVariables(buildTrueFalse(), "seed")).toBeNull();
  });
});

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
