import { type PartText, parallelTexts } from "../question-parts";
import { questionRule } from "../rule";
import { contentWords } from "../wording";

/** Two options with the same meaning-bearing words in the same order say the same. */
export const nearDuplicateOptions = questionRule("error", (question) =>
  parallelTexts(question).flatMap((list) =>
    list.flatMap((entry, index) => {
      const twin = list.slice(0, index).find((earlier) => sameWords(earlier, entry));
      if (twin === undefined) return [];
      const message = `"${entry.text}" says the same as "${twin.text}": change or remove one.`;
      return [{ path: entry.path, message }];
    }),
  ),
);

function sameWords(a: PartText, b: PartText): boolean {
  const words = contentWords(a.text);
  return words.length > 0 && words.join(" ") === contentWords(b.text).join(" ");
}
