/** How many arguments each function takes, at least and at most. */
export const FUNCTIONS = {
  abs: { fewest: 1, most: 1 },
  ceil: { fewest: 1, most: 1 },
  floor: { fewest: 1, most: 1 },
  max: { fewest: 2, most: 10 },
  min: { fewest: 2, most: 10 },
  round: { fewest: 1, most: 2 },
  sqrt: { fewest: 1, most: 1 },
} as const;

export type FunctionName = keyof typeof FUNCTIONS;

export type Operator = "+" | "-" | "*" | "/" | "^";

/** What an author's formula says, without its white space and superfluous parentheses. */
export type Expression =
  /** Digits, with a point and digits or without. */
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "negation"; readonly of: Expression }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: FunctionName; readonly given: readonly Expression[] };

export const COMPARISONS = ["<", "<=", ">", ">=", "=", "!="] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** What must hold for the values that are drawn. */
export interface Condition {
  readonly comparison: Comparison;
  readonly left: Expression;
  readonly right: Expression;
}

/** Bounds within which every formula is read and worked out in next to no time. */
export const LIMITS = {
  characters: 300,
  /** Parentheses, arguments, exponents and minus signs inside one another. */
  nesting: 20,
  /** Numbers, variables, operators and functions together. */
  parts: 100,
  /** Digits of one number. */
  digits: 15,
  /** The size of an exponent. */
  exponent: 64,
  /** Binary digits of a numerator or denominator on the way. */
  bits: 4096,
} as const;

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}
