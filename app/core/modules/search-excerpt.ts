/** A piece of an excerpt; `hit` = one of the words that were searched for. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

/** About how many words an excerpt shows, and how many of them stand before the first hit. */
const WORDS_SHOWN = 32;
const WORDS_BEFORE = 8;

/**
 * The part of a text round the first word that matches one of the terms (folded: no case, no
 * accents), with every match in it marked. Without a match, the text's beginning.
 */
export function excerptOf(text: string, terms: readonly string[]): ExcerptPart[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const hits = words.map((word) => terms.includes(folded(word)));
  const first = Math.max(0, hits.indexOf(true));
  const start = Math.max(0, first - WORDS_BEFORE);
  const end = Math.min(words.length, start + WORDS_SHOWN);
  const parts: ExcerptPart[] = [];
  for (let index = start; index < end; index += 1) {
    const text = `${words[index]}${index + 1 < end ? " " : ""}`;
    const hit = hits[index] === true;
    const last = parts.at(-1);
    if (last?.hit === hit) last.text += text;
    else parts.push({ text, hit });
  }
  if (start > 0) parts.unshift({ text: "… ", hit: false });
  if (end < words.length) parts.push({ text: " …", hit: false });
  return parts;
}

/** The word as search compares it: its letters and digits without case and accents. */
function folded(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[^\p{Letter}\p{Number}]/gu, "")
    .toLowerCase();
}
