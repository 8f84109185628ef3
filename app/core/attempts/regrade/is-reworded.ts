import type { AuthoredQuestion } from "../../questions/authored-question";
import { sameValue } from "../../questions/same-value";

/** What a learner never reads before answering, or what only says where it belongs. */
const NOT_READ: ReadonlySet<string> = new Set([
  ...["erratum", "waive", "explanation", "rationale", "feedback", "key", "fraction", "points"],
  ...["objectives", "claims", "level", "use", "accepted", "rejected", "tolerance", "ranges"],
  ...["rule", "markerNotes", "modelAnswer", "answer"],
]);

/** Whether learners read something else: an answer to the one may not have been one to the other. */
export function isReworded(before: AuthoredQuestion, after: AuthoredQuestion): boolean {
  return !sameValue(readPart(before), readPart(after));
}

function readPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readPart);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !NOT_READ.has(name));
  return Object.fromEntries(entries.map(([name, part]) => [name, readPart(part)]));
}
