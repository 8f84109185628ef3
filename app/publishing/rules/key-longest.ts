import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { choiceLists } from "../question-parts";
import { questionRule } from "../rule";
import { plainText } from "../wording";

/** By far: half as long again as the longest other option, and this many characters longer. */
const RATIO = 1.5;
const CHARACTERS = 15;

/** A key that is much longer than every other option gives itself away. */
export const keyLongest = questionRule("error", (question) => {
  if (mayHaveSeveralKeys(question)) return [];
  return choiceLists(question).flatMap((list) => {
    const key = list.find(({ isKey }) => isKey);
    if (key === undefined) return [];
    const length = plainText(key.text).length;
    const others = list
      .filter((choice) => choice !== key)
      .map(({ text }) => plainText(text).length);
    const longest = Math.max(...others);
    if (length < longest * RATIO || length - longest < CHARACTERS) return [];
    const message = `The key has ${length} characters, the longest other option ${longest}: shorten it, or fill the others out.`;
    return [{ path: key.path, message }];
  });
});

function mayHaveSeveralKeys(question: AuthoredQuestion): boolean {
  if (question.kind === "hot-spot") return question.select === "many";
  return question.kind === "multiple-response" || question.kind === "passage-selection";
}
