/** A list in parts of at most this size, in order: for statements whose parameters have a limit. */
export function* inPortions<Item>(
  items: readonly Item[],
  size: number,
): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
