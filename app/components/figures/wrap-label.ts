/**
 * Breaks a label into lines of at most `maxCharacters`, at spaces; a longer word stands alone. SVG
 * has no line breaking of its own, and a fixed count keeps the picture the same on every machine.
 */
export function wrapLabel(label: string, maxCharacters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maxCharacters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
