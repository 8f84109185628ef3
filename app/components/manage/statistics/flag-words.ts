import type { QuestionFlag } from "~/core/statistics/question-flags";

/** What a flag says in a few words. */
export const FLAG_NAMES: Record<QuestionFlag["kind"], string> = {
  "negative-discrimination": "Good learners do worse",
  "distractor-preferred": "Good learners prefer a wrong answer",
  "very-hard": "Nearly nobody is right",
  "very-easy": "Nearly everybody is right",
  "too-few-persons": "Fewer than 10 learners",
};

/** What a flag means, and what to do about it. */
export function flagAdvice(flag: QuestionFlag): string {
  switch (flag.kind) {
    case "negative-discrimination":
      return flag.sure
        ? "Those who do well otherwise do worse here, and chance hardly explains it. Check the key first, then whether the wording misleads those who know more."
        : "Those who do well otherwise do worse here. It may be chance: read the key and the wording again, and look again when more have answered.";
    case "distractor-preferred":
      return `The best third chose ${listed(flag.options)} more often than a right answer. Check the key; if the choice can be defended, accept it also.`;
    case "very-hard":
      return "Check the key. If it is right, see whether the lesson teaches this, or ask for less.";
    case "very-easy":
      return "It hardly tells learners apart. Keep it if everybody must know this; otherwise make the wrong answers more tempting.";
    case "too-few-persons":
      return "Wait until at least 10 learners have met the question before you judge it.";
  }
}

function listed(options: readonly string[]): string {
  return options.map((text) => `“${text}”`).join(" and ");
}
