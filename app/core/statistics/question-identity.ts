import type { AuthoredQuestion } from "../questions/authored-question";

/** What can change without anybody being asked or marked differently; points count by fraction. */
const BESIDES = new Set([
  "claims",
  "erratum",
  "explanation",
  "feedback",
  "group",
  "level",
  "modelAnswer",
  "objectives",
  "points",
  "rationale",
  "use",
  "waive",
]);

/**
 * A text that two versions of a question share when they ask the same and mark it the same, so that
 * their answers may be counted together: its stem, options, key and rule, but not its explanations
 * or what it rests on.
 */
export function questionIdentity(question: AuthoredQuestion): string {
  return JSON.stringify(essential(question));
}

function essential(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essential);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .filter(([name]) => !BESIDES.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, name === "key" ? wholeKey(part) : essential(part)]);
}

/** In a key the names are ids, and none is left out. */
function wholeKey(key: unknown): unknown {
  if (typeof key !== "object" || key === null || Array.isArray(key)) return key;
  return Object.entries(key).sort(([one], [other]) => (one < other ? -1 : 1));
}
