import { isOutboxEntry } from "./is-outbox-entry";
import type { EntryKey, OutboxEntry } from "./outbox-entry";
import type { OutboxStore } from "./outbox-store";

const DATABASE = "treatise";
const ENTRIES = "unsent-answers";
/** A browser that has not opened its database by then will not do it at all. */
const OPENING_MS = 2_000;

/** Entries in this browser's IndexedDB, where they outlive the page, a crash and a new deployment. */
export function indexedDbStore(): OutboxStore {
  let opening: Promise<IDBDatabase> | null = null;

  function opened(): Promise<IDBDatabase> {
    opening ??= open(() => {
      opening = null;
    });
    return opening;
  }

  async function find(query: (entries: IDBObjectStore) => IDBRequest<unknown[]>) {
    const database = await opened();
    const request = query(database.transaction(ENTRIES).objectStore(ENTRIES));
    return (await resultOf(request)).filter(isOutboxEntry);
  }

  return {
    change: async (key, update) => changeIn(await opened(), key, update),
    ofAttempt: (attempt) =>
      find((entries) => entries.getAll(IDBKeyRange.bound([attempt], [attempt, []]))),
    ofLearner: (learner) => find((entries) => entries.index("learner").getAll(learner)),
  };
}

function open(closed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      closed();
      reject(error);
    };
    setTimeout(() => fail(new Error("The database of the browser does not open.")), OPENING_MS);
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      const entries = request.result.createObjectStore(ENTRIES, {
        keyPath: ["attempt", "position"],
      });
      entries.createIndex("learner", "learner");
    };
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = closed;
      // A later version of the site, in another tab, wants to change the database.
      database.onversionchange = () => {
        closed();
        database.close();
      };
      resolve(database);
    };
  });
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function changeIn(
  database: IDBDatabase,
  { attempt, position }: EntryKey,
  update: (entry: OutboxEntry | null) => OutboxEntry | null,
): Promise<OutboxEntry | null> {
  return new Promise((resolve, reject) => {
    // Strict: "on this device" is said only of what a power cut does not take.
    const transaction = database.transaction(ENTRIES, "readwrite", { durability: "strict" });
    const entries = transaction.objectStore(ENTRIES);
    const key = [attempt, position];
    let kept: OutboxEntry | null = null;
    let failure: unknown = null;
    transaction.oncomplete = () => resolve(kept);
    transaction.onabort = () => reject(failure ?? transaction.error);
    const request: IDBRequest<unknown> = entries.get(key);
    request.onsuccess = () => {
      try {
        const stored = isOutboxEntry(request.result) ? request.result : null;
        kept = update(stored);
        if (kept && kept !== stored) entries.put(kept);
        if (!kept && stored) entries.delete(key);
      } catch (error) {
        failure = error;
        transaction.abort();
      }
    };
  });
}
