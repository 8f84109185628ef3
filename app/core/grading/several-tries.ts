import type { RuleMarkedQuestion } from "~/core/questions/question";
import type { Response } from "~/core/questions/response";
import { answerIdentity } from "./answer-identity";
import { type Fraction, fraction, fromDecimal, larger, multiply, subtract, ZERO } from "./fraction";
import { grade } from "./grade";

/** The responses that are tries: not blank, and not an answer that was given before. */
function distinctTries(question: RuleMarkedQuestion, responses: readonly Response[]): Fraction[] {
  const tries = new Map<string, Fraction>();
  for (const response of responses) {
    const identity = answerIdentity(question, response);
    const { outcome, fraction: raw } = grade(question, response);
    if (outcome !== "unanswered" && !tries.has(identity)) {
      tries.set(identity, raw);
    }
  }
  return [...tries.values()];
}

/**
 * Several tries with feedback at once: the best of raw − penalty × earlier wrong tries, for the
 * responses in the order they were given. The same answer again is no new try, and neither is a
 * blank one; every earlier try counts as wrong, since no try follows a right one. The penalty is a
 * fraction of the points, 0 to 1. No try earns 0.
 */
export function fractionOfTries(
  question: RuleMarkedQuestion,
  responses: readonly Response[],
  penalty: number,
): Fraction {
  const [first, ...others] = distinctTries(question, responses);
  const afterPenalty = others.map((raw, index) =>
    subtract(raw, multiply(fromDecimal(penalty), fraction(index + 1))),
  );
  return afterPenalty.reduce(larger, first ?? ZERO);
}
