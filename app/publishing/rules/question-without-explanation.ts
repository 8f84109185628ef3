import { questionRule } from "../rule";
import { wordsOf } from "../wording";

const FEWEST_WORDS = 5;

/** Every question explains its key in a sentence. */
export const questionWithoutExplanation = questionRule("error", ({ explanation }) =>
  wordsOf(explanation).length >= FEWEST_WORDS
    ? []
    : [
        {
          path: ["explanation"],
          message: "Write in the explanation, in a sentence or more, why the key is right.",
        },
      ],
);
