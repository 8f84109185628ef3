import { setImmediate } from "node:timers/promises";

const CHUNK = 500;

/**
 * Reads what belongs to many things, some hundreds at a time. A query keeps the process to itself
 * while it runs: between two of them whoever waits with an answer to save gets their turn.
 */
export async function inChunks<Item, Row>(
  items: readonly Item[],
  read: (chunk: readonly Item[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < items.length; start += CHUNK) {
    rows.push(...(await read(items.slice(start, start + CHUNK))));
    await setImmediate();
  }
  return rows;
}
