import type { Rule } from "../rule";
import { percent } from "../wording";

const FEWEST_QUESTIONS = 6;
const HIGHEST_SHARE = 0.15;

const SOURCE = "(?:source|article|text|passage|document|report|commentary)";
const STATED =
  "(?:stated?s?|mention(?:s|ed)?|named?s?|listed|lists?|said|says?|given|gives?|reported|reports?)";
const PATTERNS = [
  new RegExp(
    String.raw`\b(?:which|what)\b[^.?!]*\b${STATED}\b[^.?!]*\b(?:in|by)\s+the\s+${SOURCE}\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:which|what)\b[^.?!]*\b(?:does|do|did)\s+the\s+${SOURCE}\s+(?:actually\s+)?${STATED}\b`,
    "i",
  ),
  new RegExp(String.raw`\bwhich\b[^.?!]*\bthe\s+${SOURCE}\s+${STATED}\b`, "i"),
];

/** Few questions ask only whether something stands in the source. */
export const statedInSourceShare: Rule = {
  level: "warning",
  scope: "module",
  find({ module, questions }) {
    const graded = questions.filter(({ use }) => use === "quiz");
    const asking = graded.filter(({ stem }) => PATTERNS.some((pattern) => pattern.test(stem)));
    const share = asking.length / graded.length;
    if (graded.length < FEWEST_QUESTIONS || share <= HIGHEST_SHARE) return [];
    const ids = asking.map(({ id }) => id).join(", ");
    const message = `${percent(share)} of the graded questions ask what the source states (${ids}): ask what it means, until it is at most ${percent(HIGHEST_SHARE)}.`;
    return [{ subject: { kind: "module", id: module.id }, message }];
  },
};
