import type { WordLimits } from "~/core/questions/word-count";

/** What length an essay asks for; null where it asks for none. */
export function limitWords({ min, max }: WordLimits): string | null {
  if (min !== undefined && max !== undefined) return `Write ${min} to ${max} words.`;
  if (min !== undefined) return `Write at least ${min} words.`;
  return max === undefined ? null : `Write at most ${max} words.`;
}

/** How long the text is, and how that lies with what is asked for. */
export function countInWords(words: number, { min, max }: WordLimits): string {
  const count = words === 1 ? "1 word" : `${words} words`;
  if (min !== undefined && words < min) return `${count}, ${min - words} short`;
  if (max !== undefined && words > max) return `${count}, ${words - max} too many`;
  return count;
}
