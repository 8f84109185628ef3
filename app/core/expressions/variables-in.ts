import type { Expression } from "./expression";

/** The names of the variables of a formula, each once, in the order in which they are written. */
export function variablesIn(expression: Expression): string[] {
  return [...new Set(namesIn(expression))];
}

function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "variable":
      return [expression.name];
    case "negation":
      return namesIn(expression.of);
    case "operation":
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case "call":
      return expression.given.flatMap(namesIn);
  }
}
