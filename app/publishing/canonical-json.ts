/**
 * JSON with the keys of every object sorted by code unit and no white space, so that equal values
 * give equal texts (after RFC 8785, for values without numbers outside its range). Properties that
 * are undefined are left out. Throws on what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  const text: string | undefined = JSON.stringify(value);
  const finite = typeof value !== "number" || Number.isFinite(value);
  if (text === undefined || !finite) throw new TypeError(`JSON cannot hold ${String(value)}.`);
  return text;
}
