import type { Subject } from "../positions";

/** A place that names a thing by its id, and the ids that the thing may have. */
export interface Reference {
  subject: Subject;
  /** What the id stands for, as the message calls it. */
  thing: string;
  id: string;
  known: ReadonlySet<string>;
}

/** The ids of each sort of thing in a module. */
export interface KnownIds {
  objective: ReadonlySet<string>;
  claim: ReadonlySet<string>;
  lesson: ReadonlySet<string>;
  quiz: ReadonlySet<string>;
  question: ReadonlySet<string>;
  group: ReadonlySet<string>;
  term: ReadonlySet<string>;
  figure: ReadonlySet<string>;
}

/** References by every id of a list, each from its own place in the list at `path`. */
export function listReferences(
  list: { subject: Subject; thing: string; known: ReadonlySet<string> },
  ids: readonly string[],
): Reference[] {
  const path = list.subject.path ?? [];
  return ids.map((id, index) => ({
    ...list,
    id,
    subject: { ...list.subject, path: [...path, index] },
  }));
}

export function idSet(things: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}
