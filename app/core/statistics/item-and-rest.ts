import type { Share } from "./share";

/** What a person earned for one question, and for all the others that this person had. */
export interface ItemAndRest {
  readonly item: Share;
  /** null = the person had no other question. */
  readonly rest: Share | null;
}

interface WithRest {
  readonly items: readonly Share[];
  readonly rests: readonly Share[];
}

/** Those who had other questions as well, as two lists of the same length. */
export function withRest(persons: readonly ItemAndRest[]): WithRest {
  const both = persons.flatMap(({ item, rest }) => (rest === null ? [] : [{ item, rest }]));
  return { items: both.map(({ item }) => item), rests: both.map(({ rest }) => rest) };
}
