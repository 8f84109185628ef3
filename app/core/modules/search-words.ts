/** A word as it is compared in a search, and where it stands in the text: `start` to before `end`. */
export interface SearchWord {
  word: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text in any script, folded for search: without case, accents and width, and
 * without a possessive ’s. Offsets are in UTF-16 units.
 */
export function wordsIn(text: string): SearchWord[] {
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    word: folded(written),
    start: index,
    end: index + written.length,
  }));
}

function folded(written: string): string {
  return written
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "");
}
