/**
 * The candidate that a writer most likely meant: the nearest by edit distance (insert, delete,
 * replace, swap neighbours), when at most a third of its letters differ. Null when none is near.
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  const length = Math.max(written.length, best?.length ?? 0);
  return bestDistance <= Math.max(1, Math.floor(length / 3)) ? best : null;
}

/** ` Did you mean "x"?`, or nothing when no candidate is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const meant = nearest(written, candidates);
  return meant === null ? "" : ` Did you mean "${meant}"?`;
}

/** Optimal string alignment distance (Damerau 1964, without a second edit of one substring). */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(old, column) + 1,
        at(now, column - 1) + 1,
        at(old, column - 1) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, at(older, column - 2) + 1);
      now.push(cost);
    }
    older = old;
    old = now;
  }
  return at(old, b.length);
}

function at(costs: readonly number[], index: number): number {
  return costs[index] ?? Number.POSITIVE_INFINITY;
}
