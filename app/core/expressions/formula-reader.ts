import { LIMITS } from "./expression";
import type { FormulaProblem, Token } from "./read-tokens";

/** Goes through the tokens of a formula; after the first problem there is nothing left to read. */
export interface FormulaReader {
  /** The token that comes next. */
  next(): Token;
  /** Takes the next token if it is one of these signs. */
  takeSign<Sign extends string>(signs: readonly Sign[]): Sign | null;
  /** Takes the next token. */
  take(): Token;
  /** Notes the problem unless there is one already. */
  fail(message: string, position?: number): void;
  /** Counts a part of the formula. */
  count(): void;
  /** Whether it is too deep here to go on; that is a problem then. */
  isTooDeep(depth: number): boolean;
  problem(): FormulaProblem | null;
}

export function formulaReader(tokens: readonly Token[]): FormulaReader {
  const end = tokens.length - 1;
  const endToken: Token = tokens[end] ?? { kind: "end", text: "", position: 1 };
  let at = 0;
  let parts = 0;
  let problem: FormulaProblem | null = null;

  const next = () => tokens[at] ?? endToken;
  function fail(message: string, position = next().position) {
    problem ??= { position, message };
    at = end;
  }
  function take() {
    const token = next();
    at = Math.min(at + 1, end);
    return token;
  }
  return {
    next,
    take,
    fail,
    takeSign(signs) {
      const { kind, text } = next();
      const sign = signs.find((each) => each === text);
      if (kind !== "sign" || sign === undefined) return null;
      take();
      return sign;
    },
    count() {
      parts += 1;
      if (parts > LIMITS.parts) fail(`Keep a formula to ${LIMITS.parts} parts: split it.`);
    },
    isTooDeep(depth) {
      if (depth <= LIMITS.nesting) return false;
      fail(`Nest at most ${LIMITS.nesting} levels: write the formula flatter.`);
      return true;
    },
    problem: () => problem,
  };
}
