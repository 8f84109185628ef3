import { indexedDbStore } from "./indexed-db-store";
import { type SturdyStore, sturdyStore } from "./sturdy-store";

let problem: string | null = null;
let store: SturdyStore | null = null;

/** The unsent answers on this device, of every attempt. */
export function deviceStore(): SturdyStore {
  store ??= sturdyStore(indexedDbStore(), (error) => {
    problem = error === null ? null : reason(error);
  });
  return store;
}

/** Why answers are in this page only; null when they are on the device. */
export function deviceProblem(): string | null {
  return problem;
}

function reason(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? "its storage is full" : "the browser does not let this site store anything";
}
