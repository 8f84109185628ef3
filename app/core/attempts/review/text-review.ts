import type { QuestionByKind } from "../../questions/question";
import type { ResponseByKind } from "../../questions/response";
import { countWords } from "../../questions/word-count";
import type { WholeReview } from "./answer-review";

export function essayReview(
  { modelAnswer }: QuestionByKind["essay"],
  response: ResponseByKind["essay"] | null,
): WholeReview {
  const text = response?.text ?? "";
  return { layout: "text", text, words: countWords(text), model: modelAnswer };
}
