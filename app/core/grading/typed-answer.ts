import type { AcceptedAnswers } from "~/core/questions/accepted-answers";
import { type Fraction, fromDecimal } from "./fraction";
import { normalText } from "./typed-text";
import { matchesPieces } from "./wildcard";

export type TypedJudgement =
  | { readonly kind: "accepted"; readonly fraction: Fraction }
  | { readonly kind: "rejected"; readonly feedback: readonly string[] }
  | { readonly kind: "unknown" };

/**
 * Judges a typed answer: the rejected patterns first, then the first accepted one that matches.
 * Both sides are compared after NFKC, trimmed, with white space folded, without regard to case
 * unless the author says so; `*` stands for any run of characters, none included. Nothing that
 * differs otherwise is ever taken for the same: there is no measure of similarity.
 */
export function judgeTypedAnswer(text: string, answers: AcceptedAnswers): TypedJudgement {
  const answer = normalText(text, answers);
  const matches = (pattern: { readonly text: string }) =>
    matchesPieces(answer, normalText(pattern.text, answers).split("*"));
  const rejected = answers.rejected.find(matches);
  if (rejected !== undefined) {
    return {
      kind: "rejected",
      feedback: rejected.feedback === undefined ? [] : [rejected.feedback],
    };
  }
  const accepted = answers.accepted.find(matches);
  return accepted === undefined
    ? { kind: "unknown" }
    : { kind: "accepted", fraction: fromDecimal(accepted.fraction) };
}
