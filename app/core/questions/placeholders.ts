const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** The names that stand in a text between `{{` and `}}`, in its order. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = ""]) => name.trim());
}

/** The text with something in the place of each of its `{{names}}`. */
export function fillPlaceholders(text: string, shownAs: (name: string) => string): string {
  return text.replace(PLACEHOLDER, (_, name: string) => shownAs(name.trim()));
}
