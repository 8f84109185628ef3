import { rationales } from "../question-parts";
import { questionRule } from "../rule";
import { wordsOf } from "../wording";

const SAYS_NOTHING =
  /^(?:this is |that is |it is )?(?:not |in)?(?:correct|right|true|false|wrong|no|yes)\W*$/i;

/** Whoever chose an option learns why it is right or wrong. */
export const distractorWithoutRationale = questionRule("error", (question) =>
  rationales(question)
    .filter(({ text, about }) => isEmpty(text) || wordsOf(text).join() === wordsOf(about).join())
    .map(({ path, about }) => ({
      path,
      message: `Write a rationale for "${about}": say why it is right or wrong.`,
    })),
);

function isEmpty(text: string): boolean {
  return wordsOf(text).length < 2 || SAYS_NOTHING.test(text.trim());
}
