import type { ModuleContent } from "./module-content";

/** What is said of the document that a module is built from. */
export interface SourceFacts {
  title: string;
  passages: number;
  claims: number;
}

/** The module's primary source, or its first one. Throws when the module has no source at all. */
export function primarySource({ sources }: Pick<ModuleContent, "sources">): SourceFacts {
  const source = sources.find(({ role }) => role === "primary") ?? sources[0];
  if (!source) throw new Error("A module needs at least one source.");
  const claims = source.passages.reduce((sum, passage) => sum + passage.claims.length, 0);
  return { title: source.title, passages: source.passages.length, claims };
}
