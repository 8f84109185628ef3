import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryExpression } from "../../../tests/builders/arbitrary-expression";
import {
  FORMULA_VALUES,
  formulaResults,
} from "../../../tests/fixtures/grading/parameterised-numeric";
import { fraction, fractionText, fromDecimal } from "../grading/fraction";
import { evaluate } from "./evaluate";
import type { Evaluated, Numbers } from "./evaluated";
import { parseExpression } from "./parse-formula";

const VALUES: Numbers = new Map(
  Object.entries(FORMULA_VALUES).map(([name, value]) => [name, fromDecimal(value)]),
);

function resultOf(formula: string, values: Numbers = VALUES): Evaluated {
  const parsed = parseExpression(formula);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return evaluate(parsed.formula, values);
}

describe("a formula", () => {
  test.each(formulaResults)("%s gives %s", (formula, expected) => {
    const result = resultOf(formula);
    const reduced = /^-?\d+(\/\d+)?$/.test(expected) ? reducedText(expected) : expected;
    expect(result.ok ? fractionText(result.value) : result.problem).toBe(reduced);
  });

  test("says where a root had to be cut off, after 40 decimals", () => {
    const result = resultOf("sqrt(2)");
    const digits = "1.4142135623730950488016887242096980785696";
    expect(result).toEqual({ ok: true, value: fromDecimal(digits), exact: false });
    expect(resultOf("sqrt(2) * 0")).toMatchObject({ ok: true, exact: false });
    expect(resultOf("sqrt(4) + 1")).toMatchObject({ ok: true, exact: true });
  });

  test("gives the same result however often it is worked out, or says why there is none", () => {
    fc.assert(
      fc.property(arbitraryExpression, (expression) => {
        const result = evaluate(expression, VALUES);
        expect(evaluate(expression, VALUES)).toEqual(result);
        if (result.ok) expect(result.value.denominator > 0n).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("is worked out within the time of a test, however it grows", () => {
    const power = `${"(".repeat(8)}9${"^64)".repeat(8)}`;
    expect(resultOf(power)).toEqual({ ok: false, problem: "too-large" });
    expect(resultOf(Array(30).fill("sqrt(2)").join("+")).ok).toBe(true);
  });
});

function reducedText(text: string): string {
  const [above = "0", below = "1"] = text.split("/");
  return fractionText(fraction(BigInt(above), BigInt(below)));
}
