import { explainingTexts } from "../question-parts";
import { questionRule } from "../rule";

const THING = "(?:[Oo]ption|[Aa]nswer|[Cc]hoice|[Aa]lternative|[Rr]esponse|[Ss]tatement|[Ii]tem)s?";
const PLACE = "(?:first|second|third|fourth|fifth|last|final|previous|preceding|next|top|bottom)";
const PATTERNS = [
  new RegExp(
    `\\b${THING}\\s+(?:\\(?[A-H]\\)?(?![\\w'’])|\\d\\b|number\\b|(?:one|two|three|four|five)\\b)`,
  ),
  new RegExp(`\\b[Tt]he\\s+${PLACE}\\s+(?:(?:two|three)\\s+)?${THING}\\b`),
  new RegExp(`\\b${THING}\\s+(?:above|below)\\b`, "i"),
  /(?:^|\s)\([A-H]\)(?=\W|$)/,
  /^[A-H] (?:is|and)\b(?! (?:good|bad|new))/,
];

/** Options are shuffled, so an explanation cannot point at one by its letter or place. */
export const explanationNamesPosition = questionRule("error", (question) =>
  explainingTexts(question).flatMap(({ text, path }) => {
    const found = PATTERNS.map((pattern) => pattern.exec(text)?.[0].trim()).find(Boolean);
    if (found === undefined) return [];
    const message = `"${found}" names an option by its letter or place, but the order is shuffled: name its words.`;
    return [{ path, message }];
  }),
);
