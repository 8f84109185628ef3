import type { Rule } from "../rule";

/** A claim's id begins with the id of the passage it stands in. */
export const claimMisplaced: Rule = {
  level: "error",
  scope: "module",
  find: ({ sources }) =>
    sources.flatMap(({ passages }) =>
      passages.flatMap((passage) =>
        passage.claims
          .filter(({ id }) => !id.startsWith(`${passage.id}-`))
          .map(({ id }) => ({
            subject: { kind: "claim", id, path: ["id"] },
            message: `The claim stands in passage ${passage.id}: begin its id with ${passage.id}-.`,
          })),
      ),
    ),
};
