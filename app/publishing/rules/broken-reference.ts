import { didYouMean } from "../did-you-mean";
import { contentReferences } from "../references/content-references";
import type { Rule } from "../rule";

/** Whatever is named by its id must exist. */
export const brokenReference: Rule = {
  level: "error",
  scope: "module",
  find: (content) =>
    contentReferences(content)
      .filter(({ id, known }) => !known.has(id))
      .map(({ id, thing, subject, known }) => {
        const meant = didYouMean(id, known);
        const mend = meant === "" ? " Correct the id, or write what it names." : meant;
        return { subject, message: `There is no ${thing} "${id}".${mend}` };
      }),
};
