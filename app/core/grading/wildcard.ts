/** One character that is looked for, and where to go on after it or without it. */
interface Step {
  readonly wanted: string;
  readonly fallback: Step | null;
  next: Step | null;
}

/** Follows the fallbacks to the step that wants `character`, or null when none does. */
function stepFor(character: string, from: Step | null): Step | null {
  let step = from;
  while (step !== null && step.wanted !== character) {
    step = step.fallback;
  }
  return step;
}

/** The steps of Knuth, Morris and Pratt's search for a piece that is not empty. */
function stepsFor(piece: string): Step {
  const start: Step = { wanted: piece.charAt(0), fallback: null, next: null };
  let last = start;
  for (const wanted of piece.split("").slice(1)) {
    const border = stepFor(last.wanted, last.fallback);
    const step = { wanted, fallback: border === null ? start : border.next, next: null };
    last.next = step;
    last = step;
  }
  return start;
}

interface Search {
  readonly text: string;
  readonly piece: string;
  readonly from: number;
}

/** The index after the first place of `piece` in `text` at or after `from`, or null. */
function endOfFirst({ text, piece, from }: Search): number | null {
  const start = stepsFor(piece);
  let step = start;
  for (let index = from; index < text.length; index += 1) {
    const found = stepFor(text.charAt(index), step);
    if (found !== null && found.next === null) {
      return index + 1;
    }
    step = found?.next ?? start;
  }
  return null;
}

/**
 * Whether `text` consists of the pieces in their order with anything between them: the pattern
 * `a*b` is the pieces `a` and `b`. Takes time linear in the text and the pieces, by taking each
 * piece at its first place and searching without going back.
 */
export function matchesPieces(text: string, pieces: readonly string[]): boolean {
  const [first, ...others] = pieces;
  const last = others.pop();
  if (first === undefined || last === undefined) {
    return text === first;
  }
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) {
    return false;
  }
  const middle = text.slice(0, text.length - last.length);
  let from: number | null = first.length;
  for (const piece of others) {
    if (piece !== "" && from !== null) {
      from = endOfFirst({ text: middle, piece, from });
    }
  }
  return from !== null;
}
