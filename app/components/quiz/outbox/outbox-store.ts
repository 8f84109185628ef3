import type { EntryKey, OutboxEntry } from "./outbox-entry";

/** Where entries are kept. Every change is one step: no other tab comes in between. */
export interface OutboxStore {
  /**
   * Keeps what `update` makes of the entry; null removes it.
   *
   * @param update may be called again when the first try fails, so it changes nothing else
   */
  change(
    key: EntryKey,
    update: (entry: OutboxEntry | null) => OutboxEntry | null,
  ): Promise<OutboxEntry | null>;
  ofAttempt(attempt: string): Promise<OutboxEntry[]>;
  ofLearner(learner: string): Promise<OutboxEntry[]>;
}
