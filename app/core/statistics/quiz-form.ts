import type { MarkedItem, MarkedPerson } from "./marked-person";

/** Attempts that can be laid under each other, column by column. */
export interface QuizForm {
  readonly persons: readonly MarkedPerson[];
  /**
   * What makes a column: a question, where everybody had the same ones; a place of the quiz, where
   * questions were drawn.
   */
  readonly columnsAre: "questions" | "places";
  readonly columns: readonly QuizColumn[];
}

export interface QuizColumn {
  /** The question that all of them had here; null where it was drawn. */
  readonly key: string | null;
  /** In micro-points, in the order of the persons. */
  readonly marks: readonly number[];
}

/**
 * The largest group of persons whose attempts had the same points in the same places; of equal
 * groups the one whose last attempt comes last. Consistency and effective weights need columns
 * without holes. As in Moodle's quiz report a place counts as one item, whichever question was
 * drawn for it; attempts of another form (the quiz was changed) stay out.
 */
export function quizForm(persons: readonly MarkedPerson[]): QuizForm {
  const group = largestGroup(persons);
  const keys = group[0]?.items.map(({ key }) => key).sort() ?? [];
  const alike = group.every(({ items }) => items.every(({ key }) => keys.includes(key)));
  return {
    persons: group,
    columnsAre: alike ? "questions" : "places",
    columns: alike ? keys.map((key) => columnOf(group, (item) => item.key === key)) : places(group),
  };
}

function largestGroup(persons: readonly MarkedPerson[]): readonly MarkedPerson[] {
  const groups = new Map<string, { members: MarkedPerson[]; last: number }>();
  for (const [index, person] of persons.entries()) {
    const form = person.items.map((item) => `${item.position}:${item.possibleMicro}`).join(" ");
    const members = groups.get(form)?.members ?? [];
    members.push(person);
    groups.set(form, { members, last: index });
  }
  const [largest] = [...groups.values()].sort(
    (one, other) => other.members.length - one.members.length || other.last - one.last,
  );
  return largest?.members ?? [];
}

function places(group: readonly MarkedPerson[]): QuizColumn[] {
  const positions = group[0]?.items.map(({ position }) => position) ?? [];
  return positions.map((position) => columnOf(group, (item) => item.position === position));
}

function columnOf(
  group: readonly MarkedPerson[],
  belongs: (item: MarkedItem) => boolean,
): QuizColumn {
  const items = group.flatMap((person) => person.items.find(belongs) ?? []);
  const keys = new Set(items.map(({ key }) => key));
  const [key = null] = keys;
  return { key: keys.size === 1 ? key : null, marks: items.map(({ markMicro }) => markMicro) };
}
