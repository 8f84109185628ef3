import type { ItemAndRest } from "./item-and-rest";
import type { Share } from "./share";

/** What one person earned in one place of a quiz. */
export interface MarkedItem extends Share {
  /** The same for everybody who was asked the same, in the same words. */
  readonly key: string;
  /** 1, 2, 3, … */
  readonly position: number;
}

/** One person's marked attempt: its scored items in the order shown, no question twice. */
export interface MarkedPerson {
  readonly items: readonly MarkedItem[];
}

/** Somebody who met a question, with what they earned for it and for the rest. */
export interface Meeting<Person extends MarkedPerson> extends ItemAndRest {
  readonly person: Person;
  readonly item: MarkedItem;
}

/** All that a person earned, of all that was possible for this person. */
export function totalOf({ items }: MarkedPerson): Share {
  return {
    markMicro: items.reduce((sum, { markMicro }) => sum + markMicro, 0),
    possibleMicro: items.reduce((sum, { possibleMicro }) => sum + possibleMicro, 0),
  };
}

/** Everybody who met a question, in the order given. */
export function meetingsOf<Person extends MarkedPerson>(
  persons: readonly Person[],
  key: string,
): Meeting<Person>[] {
  return persons.flatMap((person) => {
    const item = person.items.find((one) => one.key === key);
    if (!item) return [];
    const total = totalOf(person);
    const rest = {
      markMicro: total.markMicro - item.markMicro,
      possibleMicro: total.possibleMicro - item.possibleMicro,
    };
    return [{ person, item, rest: rest.possibleMicro > 0 ? rest : null }];
  });
}
