import type { Term } from "./glossary";
import type { ModuleContent } from "./module-content";

/** A glossary term with the lessons that use it. */
export interface TermView extends Term {
  lessons: { id: string; title: string }[];
}

/** The module's terms in alphabetical order. */
export function glossaryView(content: ModuleContent): TermView[] {
  return content.glossary
    .map((term) => ({
      ...term,
      lessons: content.lessons
        .filter(({ terms }) => terms.includes(term.id))
        .map(({ id, title }) => ({ id, title })),
    }))
    .sort((one, other) => one.term.localeCompare(other.term, content.module.language));
}
