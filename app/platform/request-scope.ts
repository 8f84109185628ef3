import { AsyncLocalStorage } from "node:async_hooks";
import { processWide } from "./process-wide";

type Findings = Map<string, Promise<unknown>>;

function storage(): AsyncLocalStorage<Findings> {
  return processWide("request-scope", () => new AsyncLocalStorage<Findings>());
}

/** Runs the handling of one request, within which oncePerRequest remembers. */
export function inRequestScope<Result>(handle: () => Result): Result {
  return storage().run(new Map(), handle);
}

/**
 * Finds something out once per request, so that nested loaders do not repeat a query. Outside of
 * a request it finds out each time.
 */
export function oncePerRequest<Found>(name: string, find: () => Promise<Found>): Promise<Found> {
  const findings = storage().getStore();
  if (!findings) return find();
  if (!findings.has(name)) findings.set(name, find());
  // The name decides the type: each name is used by one caller.
  return findings.get(name) as Promise<Found>;
}

/** Forgets what this request found out under this name, because it has changed it. */
export function forgetInRequest(name: string): void {
  storage().getStore()?.delete(name);
}
