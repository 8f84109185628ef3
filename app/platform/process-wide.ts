declare global {
  var treatiseProcessWide: Map<string, unknown> | undefined;
}

/**
 * The one value of this name in the process, made on first use.
 *
 * A plain module variable is not enough: the host and the Remix build are bundled apart, and in
 * development each reload makes a further copy of a module. Two database connections, or two sets
 * of rate-limit counters, would be wrong.
 */
export function processWide<Value>(name: string, make: () => Value): Value {
  globalThis.treatiseProcessWide ??= new Map();
  const values = globalThis.treatiseProcessWide;
  if (!values.has(name)) values.set(name, make());
  // The name decides the type: each name is used by one caller.
  return values.get(name) as Value;
}

/** Forgets the value of this name, so that the next use makes it anew. */
export function forgetProcessWide(name: string): void {
  globalThis.treatiseProcessWide?.delete(name);
}
