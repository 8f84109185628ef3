import type { AuthoredQuestion } from "./authored-question";

/** Fields that a learner or an author reads, and no mark depends on. */
const NOT_GRADED: ReadonlySet<string> = new Set([
  "id",
  "use",
  "group",
  "objectives",
  "claims",
  "level",
  "points",
  "stem",
  "text",
  "label",
  "image",
  "shape",
  "explanation",
  "rationale",
  "feedback",
  "guidance",
  "words",
  "rubricShown",
  "markerNotes",
  "modelAnswer",
  "shuffle",
  "waive",
  "erratum",
]);

/** Lists in which a text is what a typed answer is compared with. */
const COMPARED_TEXTS: ReadonlySet<string> = new Set(["accepted", "rejected", "units"]);

/**
 * What the share of the points that an answer earns depends on: the question without its points and
 * without what is only read. A field that is not known here counts, so that a new kind of question is
 * compared as a whole until somebody says otherwise. Lists of things with ids stand in no order.
 */
export function gradedPart(question: AuthoredQuestion): unknown {
  const ordered = question.kind === "ordering";
  return Object.fromEntries(
    gradedEntries(question).map(([name, value]) =>
      name === "key" && Array.isArray(value) && !ordered ? [name, value.toSorted()] : [name, value],
    ),
  );
}

function gradedEntries(part: object): [string, unknown][] {
  return Object.entries(part)
    .filter(([name, value]) => value !== undefined && !NOT_GRADED.has(name))
    .map(([name, value]) => [
      name,
      COMPARED_TEXTS.has(name) ? compared(value) : gradedValue(value),
    ]);
}

function gradedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.every(hasId) ? byId(value) : value.map(gradedValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(gradedEntries(value));
}

function compared(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((entry: unknown) =>
    typeof entry === "object" && entry !== null
      ? Object.fromEntries(Object.entries(entry).filter(([name]) => name !== "feedback"))
      : entry,
  );
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === "object" && value !== null && "id" in value;
}

function byId(list: readonly { id: string }[]): Record<string, unknown> {
  return Object.fromEntries(list.map((entry) => [entry.id, gradedValue(entry)]));
}
