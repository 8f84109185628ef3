import { LIMITS } from "./expression";

/** A word or sign of a formula; `position` counts its characters from 1. */
export interface Token {
  readonly kind: "number" | "name" | "sign" | "end";
  readonly text: string;
  readonly position: number;
}

/** What is wrong with a formula, and where: the character that cannot stand there, from 1. */
export interface FormulaProblem {
  readonly position: number;
  readonly message: string;
}

export type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly problem: FormulaProblem };

const SPACE = /\s*/y;
const TOKEN = /(\d+(?:\.\d+)?)|([a-z][a-z0-9_]*)|(<=|>=|!=|[-+*/^(),<>=])/y;

const MENDS: Readonly<Record<string, string>> = {
  "×": "Write * to multiply.",
  "·": "Write * to multiply.",
  "÷": "Write / to divide.",
  ":": "Write / to divide.",
  "−": "Write a hyphen (-) for minus.",
  "–": "Write a hyphen (-) for minus.",
  ".": "Write decimals with digits on both sides of the point, as in 0.5.",
  "√": "Write sqrt(…) for a square root.",
  "≤": "Write <= for at most.",
  "≥": "Write >= for at least.",
  "≠": "Write != for not equal.",
  "!": "Write != for not equal.",
};

function strange(sign: string): string {
  if (/[A-Z]/.test(sign)) return "Write names in lower-case letters.";
  return MENDS[sign] ?? `“${sign}” means nothing in a formula: remove it.`;
}

function tokenAt(text: string, index: number): Token | null {
  TOKEN.lastIndex = index;
  const [, number, name, sign] = TOKEN.exec(text) ?? [];
  const position = index + 1;
  if (number !== undefined) return { kind: "number", text: number, position };
  if (name !== undefined) return { kind: "name", text: name, position };
  return sign === undefined ? null : { kind: "sign", text: sign, position };
}

function skipSpace(text: string, index: number): number {
  SPACE.lastIndex = index;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

/** Splits a formula into its words and signs, in one pass; the last of them is its end. */
export function readTokens(text: string): Tokens {
  if (text.length > LIMITS.characters) {
    const message = `Keep a formula to ${LIMITS.characters} characters or fewer.`;
    return { ok: false, problem: { position: LIMITS.characters + 1, message } };
  }
  const tokens: Token[] = [];
  let index = skipSpace(text, 0);
  while (index < text.length) {
    const token = tokenAt(text, index);
    if (token === null) {
      const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
      return { ok: false, problem: { position: index + 1, message: strange(sign) } };
    }
    if (token.kind === "number" && token.text.replace(".", "").length > LIMITS.digits) {
      const message = `Write a number of at most ${LIMITS.digits} digits.`;
      return { ok: false, problem: { position: token.position, message } };
    }
    tokens.push(token);
    index = skipSpace(text, index + token.text.length);
  }
  tokens.push({ kind: "end", text: "", position: text.length + 1 });
  return { ok: true, tokens };
}
