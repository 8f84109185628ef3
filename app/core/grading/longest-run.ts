interface Run {
  readonly id: string;
  readonly place: number;
  readonly length: number;
  readonly before: Run | null;
}

function longer(a: Run | null, b: Run): Run {
  return a === null || b.length > a.length ? b : a;
}

/**
 * The longest subsequence of `order` that stands in the order of `key`, as ids. Ids that `key` does
 * not name are passed over; of an id that stands twice only the first counts, since a list repeated
 * often enough would hold every order. Among runs of the same length the one that ends first wins.
 */
export function longestRightRun(order: readonly string[], key: readonly string[]): string[] {
  const places = new Map(key.map((id, place) => [id, place]));
  const runs: Run[] = [];
  let longest: Run | null = null;
  for (const id of new Set(order)) {
    const place = places.get(id);
    if (place === undefined) {
      continue;
    }
    const before = runs.filter((run) => run.place < place).reduce(longer, null);
    const run: Run = { id, place, before, length: before === null ? 1 : before.length + 1 };
    runs.push(run);
    longest = longer(longest, run);
  }
  const ids: string[] = [];
  for (let run: Run | null = longest; run !== null; run = run.before) {
    ids.unshift(run.id);
  }
  return ids;
}
