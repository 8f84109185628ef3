import { whereAssessed } from "~/core/modules/where-assessed";
import type { Rule } from "../rule";

/** A claim marked `assessed` has at least one graded question that rests on it. */
export const claimNotAssessed: Rule = {
  level: "error",
  scope: "module",
  find(content) {
    const assessed = whereAssessed(content);
    const claims = content.sources.flatMap(({ passages }) =>
      passages.flatMap((each) => each.claims),
    );
    return claims
      .filter((claim) => claim.assessed && !assessed.has(claim.id))
      .map(({ id }) => ({
        subject: { kind: "claim", id },
        message: `No graded question rests on ${id}: write one, or mark the claim assessed: false.`,
      }));
  },
};
