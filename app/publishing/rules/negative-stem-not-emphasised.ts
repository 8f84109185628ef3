import { questionRule } from "../rule";

/** From the asking word on, as long as no clause of its own begins. */
const CLAUSE = "when|if|because|that|while|although|unless|since";
const ASKING = String.raw`\b(?:which|what|who|whom|whose|where|how)\b(?:(?!\b(?:${CLAUSE})\b)[^.?!])*?`;
const NEGATIVE = [
  new RegExp(
    String.raw`${ASKING}\b(?:is|are|was|were|does|do|did|has|have|had|would|could|can|may|must|should|will)\s+(?:not|never|least)\b`,
    "i",
  ),
  new RegExp(
    String.raw`${ASKING}\b(?:isn|aren|wasn|weren|doesn|don|didn|hasn|haven|wouldn|couldn|can)['’]t\b`,
    "i",
  ),
  new RegExp(
    String.raw`${ASKING}\b(?:not\s+(?:\w+\s+)?(?:stated|named|mentioned|true|part|supported|said|given|listed)|incorrect|untrue|false|wrong|cannot)\b`,
    "i",
  ),
  /\bexcept\b/i,
  /\bleast\s+(?:likely|able|important|well|supported)\b/i,
];

/** A negative in the question is easily overlooked: it is emphasised, or better, avoided. */
export const negativeStemNotEmphasised = questionRule("error", ({ stem, kind }) => {
  if (kind === "true-false") return [];
  const unmarked = asked(stem)
    .replace(/\*+[^*]+\*+/g, " … ")
    .replace(/\b(?:NOT|NEVER|EXCEPT|LEAST)\b/g, " … ");
  if (!NEGATIVE.some((pattern) => pattern.test(unmarked))) return [];
  const message =
    "The stem asks for a negative: put the word between two asterisks (**not**), or ask positively.";
  return [{ path: ["stem"], message }];
});

/** The sentences that ask, without what is quoted in them; all of the stem when none does. */
function asked(stem: string): string {
  const plain = stem.replace(/[“"«][^”"»]*[”"»]/g, " … ");
  const questions = plain.match(/[^.?!]*\?/g);
  return questions === null ? plain : questions.join(" ");
}
