import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesPieces } from "./wildcard";

/** The definition, spelt out: a piece fits at some place, and the others fit after it. */
function matchesSlowly(text: string, pieces: readonly string[], start = true): boolean {
  const [piece, ...others] = pieces;
  if (piece === undefined) {
    return false;
  }
  for (let at = 0; at <= (start ? 0 : text.length); at += 1) {
    const fits = text.startsWith(piece, at);
    const rest = text.slice(at + piece.length);
    if (fits && (others.length === 0 ? rest === "" : matchesSlowly(rest, others, false))) {
      return true;
    }
  }
  return false;
}

const letters = (maxLength: number) =>
  fc.array(fc.constantFrom("a", "b"), { maxLength }).map((list) => list.join(""));

test("agrees with the definition", () => {
  const pieces = fc.array(letters(4), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(letters(12), pieces, (text, pattern) => {
      expect(matchesPieces(text, pattern)).toBe(matchesSlowly(text, pattern));
    }),
    { numRuns: 3000 },
  );
});

test("finds what was put between the pieces", () => {
  const parts = fc.array(fc.tuple(letters(5), letters(5)), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(parts, letters(5), (pairs, last) => {
      const text = pairs.map(([piece, filling]) => piece + filling).join("") + last;
      expect(matchesPieces(text, [...pairs.map(([piece]) => piece), last])).toBe(true);
    }),
  );
});

test("matches nothing without pieces", () => {
  expect(matchesPieces("", [])).toBe(false);
});

test("stays within the time of a test where going back would take minutes", () => {
  const text = "a".repeat(200_000);
  const long = `${"a".repeat(50_000)}b`;
  const many = Array.from({ length: 50_000 }, () => "a");
  expect(matchesPieces(text, ["", long, ""])).toBe(false);
  expect(matchesPieces(text, ["", ...many, ""])).toBe(true);
  expect(matchesPieces(text, ["", ...many, "b", ""])).toBe(false);
});
