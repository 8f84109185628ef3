import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryExpression } from "../../../tests/builders/arbitrary-expression";
import { formulaMistakes } from "../../../tests/fixtures/grading/parameterised-numeric";
import { type Expression, LIMITS } from "./expression";
import { formulaText } from "./formula-text";
import { parseCondition, parseExpression } from "./parse-formula";
import { variablesIn } from "./variables-in";

const PIECES = fc.constantFrom(
  ..."0 1 2.5 a bc _ + - * / ^ ( ) , < <= = != > sqrt min( round . × é ' \n \u0000 😀".split(" "),
  " ",
);
const soup = fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join(""));

describe("parseExpression", () => {
  test("reads back every formula that is written", () => {
    fc.assert(
      fc.property(arbitraryExpression, (expression) => {
        const text = formulaText(expression);
        fc.pre(text.length <= LIMITS.characters);
        expect(parseExpression(text)).toEqual({ ok: true, formula: expression });
      }),
      { numRuns: 2000 },
    );
  });

  test.each(formulaMistakes)("refuses “%s” at character %i: %s", (formula, position, said) => {
    const parsed = parseExpression(formula);
    expect(parsed).toMatchObject({ ok: false, problem: { position } });
    expect(parsed.ok ? "" : parsed.problem.message).toContain(said);
  });

  test("never fails on anything, and points into the text or just behind it", () => {
    const anything = fc.oneof(soup, fc.string({ unit: "binary", maxLength: 400 }));
    fc.assert(
      fc.property(anything, (text) => {
        for (const parsed of [parseExpression(text), parseCondition(text)]) {
          if (parsed.ok) continue;
          expect(parsed.problem.position).toBeGreaterThanOrEqual(1);
          expect(parsed.problem.position).toBeLessThanOrEqual(text.length + 1);
          expect(parsed.problem.message).toMatch(/[.!]$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("keeps its bounds: characters, nesting, parts", () => {
    const { characters, nesting, parts } = LIMITS;
    const nested = (depth: number) => `${"(".repeat(depth)}1${")".repeat(depth)}`;
    expect(parseExpression(nested(nesting)).ok).toBe(true);
    expect(parseExpression(nested(nesting + 1))).toMatchObject({
      problem: { position: nesting + 2 },
    });
    for (const sign of ["-", "2^", "abs("]) {
      expect(parseExpression(sign.repeat(nesting + 1))).toMatchObject({ ok: false });
    }
    const sumOf = (count: number) => Array.from({ length: count }, () => "1").join("+");
    expect(parseExpression(sumOf(parts / 2)).ok).toBe(true);
    expect(parseExpression(sumOf(parts / 2 + 1))).toMatchObject({ ok: false });
    expect(parseExpression("1".padEnd(characters)).ok).toBe(true);
    expect(parseExpression("1".padEnd(characters + 1))).toMatchObject({
      problem: { position: characters + 1 },
    });
  });

  test("reads what is far too long within the time of a test", () => {
    for (const piece of ["(", "-", "a^", "1+", " ", "min(", "9"]) {
      expect(parseExpression(piece.repeat(100_000)).ok).toBe(false);
      expect(() =>
        parseExpression(piece.repeat(LIMITS.characters).slice(0, LIMITS.characters)),
      ).not.toThrow();
    }
  });
});

describe("parseCondition", () => {
  test.each(["<", "<=", ">", ">=", "=", "!="])("reads a comparison by %s", (comparison) => {
    const parsed = parseCondition(`a ${comparison} b + 1`);
    expect(parsed).toMatchObject({ ok: true, formula: { comparison, left: { name: "a" } } });
  });

  test.each([
    ["a + b", 6, "Compare two sides"],
    ["a < b < 2", 7, "cannot stand here"],
    ["a <", 4, "ends here"],
    ["a ≥ b", 3, "Write >="],
  ])("refuses “%s” at character %i", (formula, position, said) => {
    const parsed = parseCondition(formula);
    expect(parsed).toMatchObject({ ok: false, problem: { position } });
    expect(parsed.ok ? "" : parsed.problem.message).toContain(said);
  });
});

test("variablesIn names each variable once", () => {
  const parsed = parseExpression("b * max(a, -b, c ^ a) - 1");
  expect(parsed.ok && variablesIn(parsed.formula)).toEqual(["b", "a", "c"]);
});

test("a formula is written as its learners read it", () => {
  const style = {
    number: (text: string) => text,
    variable: (name: string) => `[${name}]`,
    negation: "−",
    operators: { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ ", "^": "^" },
    functionName: (name: string) => name.toUpperCase(),
  };
  const parsed = parseExpression("2*(a+1)/-b^2 - (sqrt(b) - (1-a))");
  const formula: Expression = parsed.ok ? parsed.formula : { kind: "number", text: "none" };
  expect(formulaText(formula, style)).toBe("2 × ([a] + 1) ÷ −[b]^2 − (SQRT([b]) − (1 − [a]))");
});
