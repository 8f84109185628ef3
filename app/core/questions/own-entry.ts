/** The record's own value under a name; inherited ones such as `constructor` do not count. */
export function ownEntry<Value>(record: Readonly<Record<string, Value>>, name: string) {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
