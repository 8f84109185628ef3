/** What counts as a difference between two typed answers. */
export interface TextSettings {
  readonly caseSensitive: boolean;
  readonly accentSensitive: boolean;
}

function foldCase(text: string): string {
  // Upper case first, so that “ß” and “SS” meet in “ss”.
  return text.toUpperCase().toLowerCase();
}

function dropAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

/**
 * The form in which two typed answers are compared: NFKC, trimmed, white space folded to single
 * spaces, and case and accents levelled unless the settings keep them.
 */
export function normalText(text: string, settings: TextSettings): string {
  const spaced = text.normalize("NFKC").replace(/\s+/gu, " ").trim();
  const cased = settings.caseSensitive ? spaced : foldCase(spaced);
  return settings.accentSensitive ? cased : dropAccents(cased);
}
