import type { KeptReason, RegradePolicy } from "~/core/attempts/regrade/regrade-types";
import type { ErratumChange } from "~/core/questions/erratum";

export const POLICY_WORDS: Record<RegradePolicy, { name: string; hint: string }> = {
  "never-lower": {
    name: "Never lower a mark",
    hint: "Takes only what is no loss. Where points change, an attempt whose share of all its points would fall keeps them.",
  },
  replace: { name: "Replace every mark", hint: "Marks may go up and down." },
  "only-unmarked": {
    name: "Mark only what has no mark yet",
    hint: "For answers that wait for a person, when their question is dropped or right for everybody.",
  },
};

export const KEPT_WORDS: Record<KeptReason, string> = {
  "same-key": "are marked the same way in that version",
  "same-mark": "are marked in another way, with the same mark",
  higher: "keep a mark that is the better one for the learner",
  "already-marked": "have a mark, and only unmarked ones are to get one",
  "by-person": "are marked by a person",
  "question-gone": "belong to a question that the version does not have",
  "too-different":
    "belong to a question that has become another one: an answer could not be judged by it",
};

export const CHANGE_WORDS: Record<ErratumChange, string> = {
  "accept-also": "more is accepted",
  "always-right": "right for everybody",
  drop: "dropped",
  "new-key": "new key",
  "new-points": "new points",
  wording: "new wording",
};
