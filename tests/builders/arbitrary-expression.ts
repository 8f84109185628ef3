import fc from "fast-check";
import type { Expression, FunctionName, Operator } from "~/core/expressions/expression";

const number = fc
  .tuple(fc.nat(9999), fc.option(fc.nat(999)))
  .map(([whole, decimals]): Expression => {
    return { kind: "number", text: decimals === null ? `${whole}` : `${whole}.${decimals}` };
  });

const variable = fc
  .constantFrom("a", "b", "c", "total_2", "minimum")
  .map((name): Expression => ({ kind: "variable", name }));

const ARITIES: readonly (readonly [FunctionName, number])[] = [
  ["abs", 1],
  ["ceil", 1],
  ["floor", 1],
  ["sqrt", 1],
  ["round", 1],
  ["round", 2],
  ["min", 2],
  ["max", 3],
];

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    number,
    variable,
    tie("expression").map((of): Expression => ({ kind: "negation", of })),
    fc
      .tuple(
        fc.constantFrom<Operator>("+", "-", "*", "/", "^"),
        tie("expression"),
        tie("expression"),
      )
      .map(([operator, left, right]): Expression => ({ kind: "operation", operator, left, right })),
    fc
      .constantFrom(...ARITIES)
      .chain(([name, count]) =>
        fc
          .array(tie("expression"), { minLength: count, maxLength: count })
          .map((given): Expression => ({ kind: "call", name, given })),
      ),
  ),
}));

/** Any formula of moderate depth, within the bounds of what can be read. */
export const arbitraryExpression = expression;
