import fc from "fast-check";

/** Makes the texts that a learner may not see. */
export type Texts = fc.Arbitrary<string>;

/** The fields of a kind of question, before they are parsed. */
export type Fields = Record<string, unknown>;

const id = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,4})?$/),
  fc.constant("constructor"),
);

/** Ids an author could write, a name that every object inherits among them. */
export function arbitraryIds(minLength: number, maxLength: number) {
  return fc.uniqueArray(id, { minLength, maxLength });
}

/** A number with at most three decimals. */
export function arbitraryDecimal(min: number, max: number) {
  return fc.integer({ min: min * 1000, max: max * 1000 }).map((value) => value / 1000);
}

/** Texts that an author may accept, with wildcards and from all of Unicode. */
export const arbitraryPattern = fc
  .string({ unit: "binary", maxLength: 12 })
  .map((text) => `t${text.trim()}`);

/** Credits above 0 and at most 1. */
export const arbitraryCredit = arbitraryDecimal(0.001, 1);

/** A known id or none, or something else that the learner may have typed or sent in place of an id. */
export function arbitraryAnswer(known: readonly string[]) {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("", ...known) },
    { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "unknown") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  );
}

/** Options with ids, and a text and a secret reason for each. */
export function reasoned(ids: readonly string[], secret: Texts) {
  const one = (id: string) =>
    fc.record({ id: fc.constant(id), text: fc.constant(`Text ${id}`), rationale: secret });
  return fc.tuple(...ids.map(one));
}
