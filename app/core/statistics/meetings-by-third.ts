import { abilityThirds, type Third } from "./ability-thirds";
import { type MarkedPerson, type Meeting, meetingsOf, totalOf } from "./marked-person";

/** Everybody who met a question, in the order given, with the third that each belongs to. */
export function meetingsByThird<Person extends MarkedPerson>(
  persons: readonly Person[],
  key: string,
): (Meeting<Person> & { readonly third: Third })[] {
  const meetings = meetingsOf(persons, key);
  const thirds = abilityThirds(meetings.map(({ person }) => totalOf(person)));
  return meetings.map((meeting, index) => ({ ...meeting, third: thirds[index] ?? "middle" }));
}
