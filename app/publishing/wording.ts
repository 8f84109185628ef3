/** The words of a text in lower case, without emphasis marks and punctuation. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase().replace(/['’]/g, "");
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const FILLERS: ReadonlySet<string> = new Set(["a", "an", "the", "that", "of", "to", "in", "its"]);

/** The words that carry the meaning: without articles and the like, plurals made singular. */
export function contentWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !FILLERS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word));
}

/** How much two lists of words share: 0 nothing, 1 the same set (Jaccard index). */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  const right = new Set(b);
  const both = [...left].filter((word) => right.has(word)).length;
  const either = left.size + right.size - both;
  return either === 0 ? 1 : both / either;
}

/** The text as a learner reads it: without the marks of emphasis. */
export function plainText(text: string): string {
  return text.replace(/\*+/g, "");
}

/** A fraction as a whole percentage: `34 %`. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`;
}
