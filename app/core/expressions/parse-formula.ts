import {
  COMPARISONS,
  type Comparison,
  type Condition,
  type Expression,
  FUNCTIONS,
  type FunctionName,
  isFunctionName,
  type Operator,
} from "./expression";
import { type FormulaReader, formulaReader } from "./formula-reader";
import { type FormulaProblem, readTokens, type Token } from "./read-tokens";

type Parsed<Formula> =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly problem: FormulaProblem };

/** Stands where nothing could be read; a formula with a problem is never worked out. */
const NOTHING: Expression = { kind: "number", text: "0" };

/**
 * Reads a formula of numbers, variables, `+ - * / ^`, parentheses and functions, in time linear in
 * its length. `^` binds more tightly than a minus before it and groups to the right, so that `-2^2`
 * is −4 and `2^3^2` is 512; the other operators group to the left. Nothing is ever executed.
 */
export function parseExpression(text: string): Parsed<Expression> {
  return parseWith(text, (reader) => sum(reader, 0));
}

/** Reads what must hold: two expressions with one of `< <= > >= = !=` between them. */
export function parseCondition(text: string): Parsed<Condition> {
  return parseWith(text, (reader) => {
    const left = sum(reader, 0);
    const comparison = reader.takeSign<Comparison>(COMPARISONS);
    if (comparison === null) reader.fail("Compare two sides here, as in a > b.");
    return { comparison: comparison ?? "=", left, right: sum(reader, 0) };
  });
}

function parseWith<Formula>(
  text: string,
  read: (reader: FormulaReader) => Formula,
): Parsed<Formula> {
  const split = readTokens(text);
  if (!split.ok) return split;
  const reader = formulaReader(split.tokens);
  const formula = read(reader);
  const rest = reader.next();
  if (rest.kind !== "end") reader.fail(leftOver(rest));
  const problem = reader.problem();
  return problem === null ? { ok: true, formula } : { ok: false, problem };
}

function leftOver({ text, kind }: Token): string {
  if (kind === "sign" && text === ")") return "This parenthesis was never opened: remove it.";
  if (kind !== "sign" || text === "(") return `Write an operator before “${text}”, such as *.`;
  return `“${text}” cannot stand here.`;
}

function operation(
  reader: FormulaReader,
  operator: Operator,
  [left, right]: readonly [Expression, Expression],
): Expression {
  reader.count();
  return { kind: "operation", operator, left, right };
}

function sum(reader: FormulaReader, depth: number): Expression {
  let left = product(reader, depth);
  for (;;) {
    const operator = reader.takeSign(["+", "-"] as const);
    if (operator === null) return left;
    left = operation(reader, operator, [left, product(reader, depth)]);
  }
}

function product(reader: FormulaReader, depth: number): Expression {
  let left = signed(reader, depth);
  for (;;) {
    const operator = reader.takeSign(["*", "/"] as const);
    if (operator === null) return left;
    left = operation(reader, operator, [left, signed(reader, depth)]);
  }
}

function signed(reader: FormulaReader, depth: number): Expression {
  if (reader.isTooDeep(depth)) return NOTHING;
  if (reader.takeSign(["-"]) === null) return power(reader, depth);
  reader.count();
  return { kind: "negation", of: signed(reader, depth + 1) };
}

function power(reader: FormulaReader, depth: number): Expression {
  const base = primary(reader, depth);
  if (reader.takeSign(["^"]) === null) return base;
  return operation(reader, "^", [base, signed(reader, depth + 1)]);
}

function primary(reader: FormulaReader, depth: number): Expression {
  const token = reader.take();
  reader.count();
  if (token.kind === "number") return { kind: "number", text: token.text };
  if (token.kind === "name") return named(reader, token, depth);
  if (token.text === "(") {
    const inner = sum(reader, depth + 1);
    close(reader, token);
    return inner;
  }
  const found =
    token.kind === "end" ? "The formula ends here" : `“${token.text}” cannot stand here`;
  reader.fail(`${found}: write a number, a variable or a parenthesis.`, token.position);
  return NOTHING;
}

function close(reader: FormulaReader, opened: Token): void {
  if (reader.takeSign([")"]) !== null) return;
  reader.fail(`The parenthesis at character ${opened.position} is not closed: add ).`);
}

function named(reader: FormulaReader, token: Token, depth: number): Expression {
  const { text: name } = token;
  const opened = reader.next();
  const called = reader.takeSign(["("]) !== null;
  if (!isFunctionName(name)) {
    if (called) reader.fail(`There is no function “${name}”: ${functionList()}.`, token.position);
    return { kind: "variable", name };
  }
  if (!called) {
    reader.fail(`Write what “${name}” is taken of in parentheses, as in ${name}(a).`);
    return NOTHING;
  }
  const given = argumentsOf(reader, depth + 1);
  close(reader, opened);
  checkCount(reader, { name, count: given.length, position: token.position });
  return { kind: "call", name, given };
}

function argumentsOf(reader: FormulaReader, depth: number): Expression[] {
  const given = [sum(reader, depth)];
  while (reader.takeSign([","]) !== null) given.push(sum(reader, depth));
  return given;
}

interface Call {
  readonly name: FunctionName;
  readonly count: number;
  readonly position: number;
}

function checkCount(reader: FormulaReader, { name, count, position }: Call): void {
  const { fewest, most } = FUNCTIONS[name];
  if (count >= fewest && count <= most) return;
  const wanted = fewest === most ? `${most}` : `${fewest} to ${most}`;
  reader.fail(`“${name}” is taken of ${wanted} ${most === 1 ? "number" : "numbers"}.`, position);
}

function functionList(): string {
  return `there are ${Object.keys(FUNCTIONS).join(", ")}`;
}
