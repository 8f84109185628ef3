import { judgeTypedAnswer } from "../grading/typed-answer";
import { normalText } from "../grading/typed-text";
import type { AcceptedAnswers } from "../questions/accepted-answers";
import type { AuthoredQuestion } from "../questions/authored-question";
import type { Cloze } from "../questions/cloze";
import type { Numeric } from "../questions/numeric";
import { readNumericText } from "../questions/numeric-text";
import type { SingleChoice } from "../questions/single-choice";

/** An answer as `tallyAnswers` names it. */
export interface AcceptedAlso {
  /** The part of the question: a gap's id, or "options" or "text" where there is one part. */
  part: string;
  /** An option's id or a typed text. */
  answer: string;
}

/**
 * The question with one more answer that earns every point, or null where one step cannot say that: a
 * kind whose answer has several parts, a choice in a gap, a text with `*`, a text that a reject pattern
 * with a wildcard catches, a number in a converted unit. Its erratum is left to the caller.
 */
export function acceptAlso(
  question: AuthoredQuestion,
  { part, answer }: AcceptedAlso,
): AuthoredQuestion | null {
  switch (question.kind) {
    case "single-choice":
      return withOption(question, answer);
    case "short-text": {
      const answers = withText(question, answer);
      return answers && { ...question, ...answers };
    }
    case "numeric":
      return withNumber(question, answer);
    case "cloze":
      return withGapText(question, { part, answer });
    default:
      return null;
  }
}

function withOption(question: SingleChoice, optionId: string): SingleChoice | null {
  const { options, key } = question;
  if (optionId === key || options.every(({ id }) => id !== optionId)) return null;
  return {
    ...question,
    options: options.map((option) =>
      option.id === optionId ? { ...option, fraction: 1 } : option,
    ),
  };
}

type Lists = Pick<AcceptedAnswers, "accepted" | "rejected">;

/** The lists with a text that is accepted before anything that earns less catches it. */
function withText(answers: AcceptedAnswers, typed: string): Lists | null {
  const text = typed.trim();
  if (text === "" || /[*＊]/u.test(text)) return null;
  const same = (other: string) => normalText(other, answers) === normalText(text, answers);
  const rejected = answers.rejected.filter((pattern) => !same(pattern.text));
  const first = answers.accepted.findIndex(
    (entry) =>
      judgeTypedAnswer(text, { ...answers, rejected, accepted: [entry] }).kind === "accepted",
  );
  const at = first === -1 ? answers.accepted.length : first;
  const accepted = answers.accepted.toSpliced(at, 0, { text, fraction: 1 });
  const judged = judgeTypedAnswer(text, { ...answers, rejected, accepted });
  return judged.kind === "accepted" ? { accepted, rejected } : null;
}

function withGapText(question: Cloze, { part, answer }: AcceptedAlso): Cloze | null {
  const gap = question.gaps.find(({ id }) => id === part);
  const answers = gap?.kind === "typed" ? withText(gap, answer) : null;
  if (!answers) return null;
  return {
    ...question,
    gaps: question.gaps.map((each) => (each.id === part ? { ...each, ...answers } : each)),
  };
}

function withNumber(question: Numeric, typed: string): Numeric | null {
  const units = question.units.map(({ text }) => text);
  const reading = readNumericText(typed, { decimal: question.decimal, units });
  if (!reading.ok) return null;
  const unit = question.units.find(({ text }) => text === reading.unit);
  if (unit && unit.factor !== 1) return null;
  const value = Number(reading.decimal);
  return { ...question, ranges: [{ min: value, max: value, fraction: 1 }, ...question.ranges] };
}
