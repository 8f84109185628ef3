import type { AuthoredQuestion } from "../questions/authored-question";

/** A text inside a question that learners read: an option, an item, the name of a region. */
export interface WordedText {
  /** Names it in its question, as "options:gas". */
  name: string;
  text: string;
}

/** The lists of a question whose entries have words, and the field that holds them. */
const WORDED_LISTS = {
  options: "text",
  premises: "text",
  choices: "text",
  items: "text",
  segments: "text",
  regions: "label",
  categories: "label",
} as const;

/** Every text of a question's lists, in their written order. */
export function wordedTexts(question: AuthoredQuestion): WordedText[] {
  return Object.entries(WORDED_LISTS).flatMap(([list, field]) =>
    entriesOf(question, list).flatMap((entry) => {
      const { id, [field]: text } = entry;
      return typeof text === "string" ? [{ name: `${list}:${String(id)}`, text }] : [];
    }),
  );
}

/** The lists of a question with other words; a text that is not named stays as it is. */
export function withWordedTexts(
  question: AuthoredQuestion,
  texts: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const lists = Object.entries(WORDED_LISTS).flatMap(([list, field]) => {
    const entries = entriesOf(question, list);
    const reworded = entries.map((entry) => ({
      ...entry,
      [field]: texts[`${list}:${String(entry.id)}`] ?? entry[field],
    }));
    return entries.length > 0 ? [[list, reworded] as const] : [];
  });
  return { ...question, ...Object.fromEntries(lists) };
}

function entriesOf(question: AuthoredQuestion, list: string): Record<string, unknown>[] {
  const entries: unknown = Reflect.get(question, list);
  return Array.isArray(entries) ? entries.map((entry) => ({ ...Object(entry) })) : [];
}
