import type { AuthoredKind } from "~/core/questions/authored-question";

/** What each kind of question is called on the owner's pages. */
export const KIND_NAMES: Record<AuthoredKind, string> = {
  "single-choice": "Single choice",
  "true-false": "True or false",
  "multiple-response": "Multiple response",
  matching: "Matching",
  categorise: "Sorting into groups",
  ordering: "Ordering",
  "short-text": "Short text",
  numeric: "Number",
  "parameterised-numeric": "Number with variables",
  cloze: "Gaps in a text",
  "passage-selection": "Choosing passages",
  "hot-spot": "Places in a picture",
  essay: "Essay",
};
