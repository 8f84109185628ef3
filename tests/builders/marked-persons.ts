import type { MarkedPerson } from "~/core/statistics/marked-person";

const POINT = 1_000_000;

/** Persons with the marks of each, in points; the questions are `q1`, `q2`, … of one point each. */
export function markedPersons(rows: readonly (readonly number[])[]): MarkedPerson[] {
  return rows.map((marks) => ({
    items: marks.map((mark, index) => ({
      key: `q${index + 1}`,
      position: index + 1,
      markMicro: mark * POINT,
      possibleMicro: POINT,
    })),
  }));
}

/** The column of a question in such persons, in micro-points. */
export function columnsOf(persons: readonly MarkedPerson[]): number[][] {
  const [first] = persons;
  return (first?.items ?? []).map(({ key }) =>
    persons.flatMap(({ items }) => items.find((item) => item.key === key)?.markMicro ?? []),
  );
}

/**
 * Ten persons and three questions that are easy, middling and hard: nobody has a harder one right
 * and an easier one wrong. Eight, five and two have them right; the totals are 3 3 2 2 2 1 1 1 0 0.
 */
export const STAIRS = [
  [1, 1, 1],
  [1, 1, 1],
  [1, 1, 0],
  [1, 1, 0],
  [1, 1, 0],
  [1, 0, 0],
  [1, 0, 0],
  [1, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
];
