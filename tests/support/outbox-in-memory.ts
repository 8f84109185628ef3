import type { EntryKey, OutboxEntry } from "~/components/quiz/outbox/outbox-entry";
import type { OutboxStore } from "~/components/quiz/outbox/outbox-store";

export interface DeviceInMemory extends OutboxStore {
  /** Every change fails with this from now on; null = they work again. */
  fail(error: Error | null): void;
}

/** What a browser's database does for the outbox; it outlives the pages of a test. */
export function deviceInMemory(): DeviceInMemory {
  const entries = new Map<string, OutboxEntry>();
  let failure: Error | null = null;
  const nameOf = ({ attempt, position }: EntryKey) => `${attempt} ${position}`;
  return {
    fail: (error) => {
      failure = error;
    },
    async change(key, update) {
      if (failure) throw failure;
      const kept = update(structuredClone(entries.get(nameOf(key)) ?? null));
      if (kept) entries.set(nameOf(key), structuredClone(kept));
      else entries.delete(nameOf(key));
      return kept;
    },
    ofAttempt: async (attempt) => found((entry) => entry.attempt === attempt),
    ofLearner: async (learner) => found((entry) => entry.learner === learner),
  };

  function found(isWanted: (entry: OutboxEntry) => boolean) {
    const all = [...entries.values()].filter(isWanted);
    return structuredClone(all.sort((one, other) => one.position - other.position));
  }
}
