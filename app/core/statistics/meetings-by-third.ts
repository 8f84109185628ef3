import { abilityThirds, type Third } from "./ability-thirds";
import { type MarkedPerson, type Meeting, meetingsOf } from "./marked-person";

/**
 * Everybody who met a question, in the order given, with the third that each belongs to by the rest
 * of the quiz: with the question itself in it, a wrong key would put those up who share its error.
 */
export function meetingsByThird<Person extends MarkedPerson>(
  persons: readonly Person[],
  key: string,
): (Meeting<Person> & { readonly third: Third })[] {
  const meetings = meetingsOf(persons, key);
  const thirds = abilityThirds(meetings.map(({ item, rest }) => rest ?? item));
  return meetings.map((meeting, index) => ({ ...meeting, third: thirds[index] ?? "middle" }));
}
