import type { Expression, Operator } from "./expression";

/** How the parts of a formula are written. */
export interface FormulaStyle {
  number(text: string): string;
  variable(name: string): string;
  negation: string;
  operators: Readonly<Record<Operator, string>>;
  functionName(name: string): string;
}

/** As an author writes it: what `parseExpression` reads back as the same expression. */
const AUTHORS_STYLE: FormulaStyle = {
  number: (text) => text,
  variable: (name) => name,
  negation: "-",
  operators: { "+": " + ", "-": " - ", "*": " * ", "/": " / ", "^": "^" },
  functionName: (name) => name,
};

/** How tightly each sort of expression binds; a looser one inside a tighter one is parenthesised. */
const SUM = 1;
const PRODUCT = 2;
const SIGNED = 3;
const POWER = 4;
const PRIMARY = 5;

const OPERANDS: Record<Operator, { binds: number; left: number; right: number }> = {
  "+": { binds: SUM, left: SUM, right: PRODUCT },
  "-": { binds: SUM, left: SUM, right: PRODUCT },
  "*": { binds: PRODUCT, left: PRODUCT, right: SIGNED },
  "/": { binds: PRODUCT, left: PRODUCT, right: SIGNED },
  "^": { binds: POWER, left: PRIMARY, right: SIGNED },
};

function bindingOf(expression: Expression): number {
  if (expression.kind === "operation") return OPERANDS[expression.operator].binds;
  return expression.kind === "negation" ? SIGNED : PRIMARY;
}

/** The formula as a text, with the parentheses that it needs. */
export function formulaText(expression: Expression, style: FormulaStyle = AUTHORS_STYLE): string {
  const inside = (inner: Expression, loosest: number) => {
    const text = formulaText(inner, style);
    return bindingOf(inner) < loosest ? `(${text})` : text;
  };
  switch (expression.kind) {
    case "number":
      return style.number(expression.text);
    case "variable":
      return style.variable(expression.name);
    case "negation":
      return `${style.negation}${inside(expression.of, SIGNED)}`;
    case "operation": {
      const { operator, left, right } = expression;
      const { left: leftmost, right: rightmost } = OPERANDS[operator];
      return `${inside(left, leftmost)}${style.operators[operator]}${inside(right, rightmost)}`;
    }
    case "call": {
      const given = expression.given.map((each) => inside(each, SUM)).join(", ");
      return `${style.functionName(expression.name)}(${given})`;
    }
  }
}
