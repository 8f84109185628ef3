import { parallelTexts } from "../question-parts";
import { questionRule } from "../rule";
import { plainText } from "../wording";

const SUMMING_UP =
  /^(?:all|none|both|neither|any|either|most|some)(?: of)?(?: the)?(?: (?:above|these|those|others?|options?|answers?|statements?|following|preceding))+\b|^(?:both )?[A-G](?:,? (?:and|or|but not) [A-G])+\W*$|^(?:more|fewer) than one of|^(?:it is )?(?:impossible to tell|cannot be determined)\W*$/i;

/** An option that sums up others rewards test craft, and breaks when the order is shuffled. */
export const allOrNoneOfTheAbove = questionRule("error", (question) =>
  parallelTexts(question)
    .flat()
    .filter(({ text }) => SUMMING_UP.test(plainText(text).trim()))
    .map(({ path, text }) => ({
      path,
      message: `"${text}" sums up other options: replace it by a statement of its own.`,
    })),
);
