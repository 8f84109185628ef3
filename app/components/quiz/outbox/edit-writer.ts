import type { GivenAnswer } from "~/core/attempts/given-answer";

export interface EditWriter {
  put(position: number, answer: GivenAnswer | null): void;
  /** Whether an edit of this question is not written yet. */
  isWriting(position: number): boolean;
  /** Resolves when all that was put is written. */
  written(): Promise<void>;
}

/** Writes edits one after the other, at once; of those that come while one is written, the newest. */
export function createEditWriter(
  write: (position: number, answer: GivenAnswer | null) => Promise<void>,
): EditWriter {
  const drafts = new Map<number, GivenAnswer | null>();
  const writing = new Set<number>();
  let underWay: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    for (const [position, answer] of drafts) {
      drafts.delete(position);
      writing.add(position);
      await write(position, answer).finally(() => writing.delete(position));
    }
    underWay = null;
  }

  return {
    put(position, answer) {
      drafts.set(position, answer);
      underWay ??= writeAll();
    },
    isWriting: (position) => drafts.has(position) || writing.has(position),
    written: () => underWay ?? Promise.resolve(),
  };
}
