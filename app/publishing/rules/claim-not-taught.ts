import { whereTaught } from "~/core/modules/where-taught";
import type { Rule } from "../rule";

/** Every claim is referred to in a lesson. */
export const claimNotTaught: Rule = {
  level: "error",
  scope: "module",
  find(content) {
    const taught = whereTaught(content);
    const claims = content.sources.flatMap(({ passages }) =>
      passages.flatMap((each) => each.claims),
    );
    return claims
      .filter(({ id }) => !taught.has(id))
      .map(({ id }) => ({
        subject: { kind: "claim", id },
        message: `No lesson teaches ${id}: refer to it with :claim[…]{ids="${id}"}, or remove it.`,
      }));
  },
};
