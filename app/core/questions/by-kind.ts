import type { Question, QuestionByKind, QuestionKind } from "./question";

/** One function for each kind, which takes the question and the same further arguments. */
export type FunctionsByKind<Rest extends unknown[], Result> = {
  readonly [Kind in QuestionKind]: (question: QuestionByKind[Kind], ...rest: Rest) => Result;
};

/** Calls the function registered for the question's kind. */
export function callByKind<Rest extends unknown[], Result>(
  functions: FunctionsByKind<Rest, Result>,
  question: Question,
  ...rest: Rest
): Result {
  // The registry's type pairs each kind with a function of its questions; TypeScript cannot follow
  // that pairing through a union, so it is stated here, once.
  const call = functions[question.kind] as (question: Question, ...rest: Rest) => Result;
  return call(question, ...rest);
}
