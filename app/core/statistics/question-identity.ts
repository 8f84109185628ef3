import type { AuthoredQuestion } from "../questions/authored-question";

/** What a learner is not asked: how an answer is marked, why, and what the question is for. */
const NOT_ASKED = new Set([
  "accentSensitive",
  "accepted",
  "answer",
  "caseSensitive",
  "claims",
  "constraints",
  "erratum",
  "explanation",
  "feedback",
  "fraction",
  "key",
  "group",
  "level",
  "markerNotes",
  "modelAnswer",
  "objectives",
  "points",
  "ranges",
  "rationale",
  "rejected",
  "rubric",
  "rule",
  "tolerance",
  "use",
  "waive",
  "weight",
]);

/**
 * A text that two versions of a question share when they ask the same in the same words, so that
 * their answers may be counted together. A mended key does not part them: an answer counts with the
 * mark that it has now, which a regrade may have changed.
 */
export function questionIdentity(question: AuthoredQuestion): string {
  return JSON.stringify(asked(question));
}

function asked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asked);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .filter(([name]) => !NOT_ASKED.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, asked(part)]);
}
