import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { parallelTexts, posedTexts } from "../question-parts";
import type { Rule } from "../rule";
import { contentWords, overlap } from "../wording";

const SAME_STEM = 0.85;
const SAME_OPTIONS = 0.5;

/** Two questions of one kind that ask nearly the same, of nearly the same options. */
export const nearDuplicateStems: Rule = {
  level: "warning",
  scope: "module",
  find({ questions }) {
    const asked = questions.map(wordsAsked);
    return questions.flatMap((question, index) => {
      const twin = questions.findIndex(
        (other, at) => at < index && other.kind === question.kind && alike(asked[at], asked[index]),
      );
      const other = questions[twin];
      if (other === undefined) return [];
      const message = `This asks nearly the same as ${other.id}: ask something else, or remove one.`;
      return [{ subject: { kind: "question", id: question.id, path: ["stem"] }, message }];
    });
  },
};

interface Asked {
  stem: string[];
  options: string[];
}

function wordsAsked(question: AuthoredQuestion): Asked {
  return {
    stem: posedTexts(question).flatMap(({ text }) => contentWords(text)),
    options: parallelTexts(question).flatMap((list) =>
      list.flatMap(({ text }) => contentWords(text)),
    ),
  };
}

function alike(a: Asked | undefined, b: Asked | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return overlap(a.stem, b.stem) >= SAME_STEM && overlap(a.options, b.options) >= SAME_OPTIONS;
}
