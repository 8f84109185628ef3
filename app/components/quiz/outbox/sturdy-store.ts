import type { EntryKey, OutboxEntry } from "./outbox-entry";
import type { OutboxStore } from "./outbox-store";

export interface SturdyStore extends OutboxStore {
  /** Whether something is in the page's memory only. */
  holdsAnswers(): boolean;
}

/**
 * A store that never fails: what the device does not take stays in the page's memory, and goes to the
 * device as soon as it takes something again.
 *
 * @param onTrouble told the device's error, or null when it works again
 */
export function sturdyStore(device: OutboxStore, onTrouble: (error: unknown) => void): SturdyStore {
  /** null = removed here, though the device may still have it. */
  const held = new Map<string, OutboxEntry | null>();
  let last: Promise<unknown> = Promise.resolve();

  async function change(key: EntryKey, update: (entry: OutboxEntry | null) => OutboxEntry | null) {
    const name = nameOf(key);
    const newest = (stored: OutboxEntry | null) =>
      held.get(name) ?? (held.has(name) ? null : stored);
    try {
      const kept = await device.change(key, (stored) => update(newest(stored)));
      held.delete(name);
      if (held.size === 0) onTrouble(null);
      return kept;
    } catch (error) {
      const kept = update(newest(await storedOn(device, key)));
      held.set(name, kept);
      onTrouble(error);
      return kept;
    }
  }

  async function overlaid(
    stored: Promise<OutboxEntry[]>,
    isWanted: (each: OutboxEntry) => boolean,
  ) {
    const onDevice = await stored.catch(() => []);
    const others = onDevice.filter((entry) => !held.has(nameOf(entry)));
    const here = [...held.values()].filter((entry) => entry !== null);
    return [...others, ...here.filter(isWanted)];
  }

  return {
    holdsAnswers: () => [...held.values()].some((entry) => entry !== null),
    change(key, update) {
      // One after the other: between a failure and holding the entry here no other change may come.
      const changed = last.then(() => change(key, update));
      last = changed.catch(() => undefined);
      return changed;
    },
    ofAttempt: (attempt) => overlaid(device.ofAttempt(attempt), (each) => each.attempt === attempt),
    ofLearner: (learner) => overlaid(device.ofLearner(learner), (each) => each.learner === learner),
  };
}

function nameOf({ attempt, position }: EntryKey): string {
  return `${attempt} ${position}`;
}

async function storedOn(device: OutboxStore, key: EntryKey): Promise<OutboxEntry | null> {
  const entries = await device.ofAttempt(key.attempt).catch(() => []);
  return entries.find(({ position }) => position === key.position) ?? null;
}
