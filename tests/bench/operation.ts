import type { Answer, HttpClient } from "./http-client";

/** One go of an operation. No two workers with the same number are under way at once. */
export interface Turn {
  readonly client: HttpClient;
  readonly worker: number;
  readonly workers: number;
}

/** Something that a person does, as one request of a browser. */
export interface BenchOperation {
  readonly name: string;
  /** Whether each go uses something up that was made for it beforehand. */
  readonly consumes: boolean;
  run(turn: Turn): Promise<void>;
}

/** Throws unless the answer has this status and this in its text: what failed was not measured. */
export function expectAnswer(answer: Answer, wanted: { status: number; text: string }): void {
  if (answer.status === wanted.status && answer.text().includes(wanted.text)) return;
  const text = answer.text().slice(0, 400);
  throw new Error(`Expected ${wanted.status} with "${wanted.text}", got ${answer.status}: ${text}`);
}

/** What a worker works on: its own share of a list, in turn. */
export function ownShare<Item>(list: readonly Item[]): (turn: Turn) => Item {
  const next = new Map<string, number>();
  return ({ worker, workers }) => {
    const key = `${worker} of ${workers}`;
    const share = Math.ceil((list.length - worker) / workers);
    const place = next.get(key) ?? 0;
    next.set(key, (place + 1) % share);
    const item = list[worker + place * workers];
    if (item === undefined) throw new Error(`There is nothing for worker ${worker} of ${workers}.`);
    return item;
  };
}

/** Takes the items of a list, each once. */
export function takeEachOnce<Item>(list: readonly Item[]): () => Item {
  const left = list.values();
  return () => {
    const { value, done } = left.next();
    if (done) throw new Error(`All ${list.length} that were made are used up.`);
    return value;
  };
}
