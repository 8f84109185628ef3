import {
  absolute,
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fromDecimal,
  multiply,
  ONE,
  subtract,
  ZERO,
} from "../grading/fraction";
import { callFunction } from "./call-function";
import { type Evaluated, exactly, failed, isTooLarge, type Numbers } from "./evaluated";
import { type Expression, LIMITS, type Operator } from "./expression";

/**
 * Works a formula out in exact rational arithmetic. Only a square root that is not rational is
 * rounded (see `squareRoot`), and then the result says that it is not exact. A division by zero, a
 * number that grows too large and the like are results, not exceptions.
 */
export function evaluate(expression: Expression, values: Numbers): Evaluated {
  switch (expression.kind) {
    case "number":
      return exactly(fromDecimal(expression.text));
    case "variable": {
      const value = values.get(expression.name);
      return value === undefined ? failed("unknown-variable") : exactly(value);
    }
    case "negation": {
      const result = evaluate(expression.of, values);
      return result.ok ? { ...result, value: subtract(ZERO, result.value) } : result;
    }
    case "operation":
      return operate(expression.operator, [
        evaluate(expression.left, values),
        evaluate(expression.right, values),
      ]);
    case "call":
      return call(expression, values);
  }
}

function call({ name, given }: Extract<Expression, { kind: "call" }>, values: Numbers): Evaluated {
  const numbers: Fraction[] = [];
  let exact = true;
  for (const each of given) {
    const result = evaluate(each, values);
    if (!result.ok) return result;
    numbers.push(result.value);
    exact &&= result.exact;
  }
  const result = callFunction(name, numbers);
  return result.ok ? bounded({ ...result, exact: result.exact && exact }) : result;
}

function operate(operator: Operator, [left, right]: [Evaluated, Evaluated]): Evaluated {
  if (!left.ok) return left;
  if (!right.ok) return right;
  const result = applied(operator, left.value, right.value);
  const exact = left.exact && right.exact;
  return result.ok ? bounded({ ...result, exact: result.exact && exact }) : result;
}

function applied(operator: Operator, left: Fraction, right: Fraction): Evaluated {
  switch (operator) {
    case "+":
      return exactly(add(left, right));
    case "-":
      return exactly(subtract(left, right));
    case "*":
      return exactly(multiply(left, right));
    case "/":
      return right.numerator === 0n ? failed("division-by-zero") : exactly(divide(left, right));
    case "^":
      return raised(left, right);
  }
}

/** A power with a whole exponent; 0 to the power of 0 is 1. */
function raised(base: Fraction, exponent: Fraction): Evaluated {
  const most = fraction(LIMITS.exponent);
  if (exponent.denominator !== 1n || compare(absolute(exponent), most) > 0) {
    return failed("exponent");
  }
  const size = Number(absolute(exponent).numerator);
  if (isTooLarge(base, size)) return failed("too-large");
  const { numerator, denominator } = base;
  const power = fraction(numerator ** BigInt(size), denominator ** BigInt(size));
  if (exponent.numerator >= 0n) return exactly(power);
  return power.numerator === 0n ? failed("division-by-zero") : exactly(divide(ONE, power));
}

function bounded(result: Extract<Evaluated, { ok: true }>): Evaluated {
  return isTooLarge(result.value, 1) ? failed("too-large") : result;
}
