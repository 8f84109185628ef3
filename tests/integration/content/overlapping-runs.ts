/** A run of words that two texts have in common. */
export interface OverlappingRun {
  words: string;
  length: number;
}

/** Words as they are compared: without case, marks and punctuation. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{Mark}/gu, "")
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]+/gu) ?? []
  );
}

/** The runs of at least `shortest` words of `text` that stand in `source` too, each as long as it goes. */
export function overlappingRuns(source: string, text: string, shortest: number): OverlappingRun[] {
  const sourceText = ` ${wordsOf(source).join(" ")} `;
  const words = wordsOf(text);
  const found: OverlappingRun[] = [];
  for (let start = 0; start + shortest <= words.length; start += 1) {
    let length = 0;
    while (start + length < words.length && stands(words.slice(start, start + length + 1))) {
      length += 1;
    }
    if (length < shortest) continue;
    found.push({ words: words.slice(start, start + length).join(" "), length });
    start += length - 1;
  }
  return found;

  function stands(run: readonly string[]): boolean {
    return sourceText.includes(` ${run.join(" ")} `);
  }
}
