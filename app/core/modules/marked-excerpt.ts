import { type SearchWord, wordsIn } from "./search-words";

/** A text with the ranges to highlight in it, `start` to before `end`, in reading order. */
export interface MarkedText {
  text: string;
  marks: { start: number; end: number }[];
}

/** The most characters of the text that an excerpt shows, unless one word has more. */
const LENGTH = 220;

/** The most characters shown before the first match. */
const LEAD_IN = 60;

/** The text with the words that match; `matches` holds words as `wordsIn` folds them. */
export function marked(text: string, matches: ReadonlySet<string>): MarkedText {
  const found = wordsIn(text).filter(({ word }) => matches.has(word));
  return { text, marks: found.map(({ start, end }) => ({ start, end })) };
}

/**
 * About two lines of the text, where the most different matched words stand together; its beginning
 * when none does. Cut between words, with “…” where something is left out.
 */
export function markedExcerpt(text: string, matches: ReadonlySet<string>): MarkedText {
  const words = wordsIn(text);
  const { start, end } = windowOf(text, words, densestMatch(words, matches));
  const before = start > 0 ? "… " : "";
  const after = end < text.length ? " …" : "";
  return marked(`${before}${text.slice(start, end).trim()}${after}`, matches);
}

/** The matched word from which on the most different matches fit in an excerpt; null without any. */
function densestMatch(
  words: readonly SearchWord[],
  matches: ReadonlySet<string>,
): SearchWord | null {
  const found = words.filter(({ word }) => matches.has(word));
  let best: SearchWord | null = null;
  let most = 0;
  for (const [index, first] of found.entries()) {
    const reach = first.start + LENGTH - LEAD_IN;
    const near = new Set<string>();
    for (let next = index; (found[next]?.end ?? Number.POSITIVE_INFINITY) <= reach; next++) {
      near.add(found[next]?.word ?? "");
    }
    // A word longer than the excerpt is still a match.
    const count = Math.max(near.size, 1);
    if (count > most) [best, most] = [first, count];
  }
  return best;
}

function windowOf(text: string, words: readonly SearchWord[], match: SearchWord | null) {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const leadIn = match === null || match.start <= LEAD_IN ? 0 : match.start - LEAD_IN;
  const first = words.find((word) => word.start >= leadIn);
  const start = leadIn === 0 ? 0 : (first?.start ?? 0);
  const last = words.findLast((word) => word.end <= start + LENGTH);
  const end = Math.max(last?.end ?? LENGTH, match?.end ?? 0);
  const rest = text.slice(end);
  // What closes a sentence stays with its last word.
  const closing = /^\p{P}*/u.exec(rest)?.[0].length ?? 0;
  return { start, end: end + closing };
}
