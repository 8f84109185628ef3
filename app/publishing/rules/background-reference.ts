import type { Passage, Source } from "~/core/modules/source";
import type { Finding, Rule } from "../rule";

/** Background comes from another document, which must be named; the primary source is itself. */
export const backgroundReference: Rule = {
  level: "error",
  scope: "module",
  find: ({ sources }) =>
    sources.flatMap((source) =>
      source.passages.flatMap((passage) => [
        ...referenceFindings(source, passage),
        ...kindFindings(source, passage),
      ]),
    ),
};

function referenceFindings({ role }: Source, passage: Passage): Finding[] {
  const subject = { kind: "passage", id: passage.id, path: ["reference"] } as const;
  if (role === "background" && passage.reference === undefined) {
    return [{ subject, message: "Name the document: give the passage a reference." }];
  }
  if (role === "primary" && passage.reference !== undefined) {
    const message =
      "Passages of the primary source need no reference: move it to a background source.";
    return [{ subject, message }];
  }
  return [];
}

function kindFindings({ role }: Source, passage: Passage): Finding[] {
  return passage.claims
    .filter(({ kind }) => (kind === "background") !== (role === "background"))
    .map(({ id }) => ({
      subject: { kind: "claim", id, path: ["kind"] },
      message:
        role === "background"
          ? "Claims of a background source have the kind background."
          : "The kind background belongs to a background source: write fact, analysis or forecast.",
    }));
}
