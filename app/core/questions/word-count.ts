/** How many words a text has: what stands between white space and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** How many words an author asks for; what is left out is not limited. */
export interface WordLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A sentence on a text that is too short or too long; null where it fits. Neither costs a mark. */
export function lengthRemark(text: string, { min, max }: WordLimits): string | null {
  const words = countWords(text);
  if (min !== undefined && words < min) {
    return `The answer has ${inWords(words)}; at least ${inWords(min)} were asked for.`;
  }
  if (max !== undefined && words > max) {
    return `The answer has ${inWords(words)}; at most ${inWords(max)} were asked for.`;
  }
  return null;
}

function inWords(count: number): string {
  return count === 1 ? "1 word" : `${count} words`;
}
