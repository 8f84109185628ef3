import { choiceLists } from "../question-parts";
import type { Rule } from "../rule";
import { percent, plainText } from "../wording";

const FEWEST_QUESTIONS = 12;
const HIGHEST_SHARE = 0.5;

/** Over the module, "take the longest" must not be a good way to guess. */
export const keyOftenLongest: Rule = {
  level: "warning",
  scope: "module",
  find({ module, questions }) {
    const lists = questions
      .filter(({ kind, use }) => kind === "single-choice" && use === "quiz")
      .flatMap(choiceLists);
    const longest = lists.filter((list) => {
      const lengths = list.map(({ text }) => plainText(text).length);
      const top = Math.max(...lengths);
      const first = list.findIndex((_, index) => lengths[index] === top);
      return list[first]?.isKey === true && lengths.filter((length) => length === top).length === 1;
    });
    const share = longest.length / lists.length;
    if (lists.length < FEWEST_QUESTIONS || share <= HIGHEST_SHARE) return [];
    const message = `In ${percent(share)} of ${lists.length} single-choice questions the key is the longest option: shorten some keys, or fill other options out, until it is at most ${percent(HIGHEST_SHARE)}.`;
    return [{ subject: { kind: "module", id: module.id }, message }];
  },
};
