import type { ShortText, ShortTextResponse } from "~/core/questions/short-text";
import { equals, type Fraction, ONE, ZERO } from "./fraction";
import { type Grade, graded, inWords } from "./graded";
import { judgeTypedAnswer } from "./typed-answer";

function wrong(working: string, feedback: readonly string[]): Grade {
  const parts = [{ id: "answer", outcome: "wrong" }] as const;
  return graded({ fraction: ZERO, parts, working, feedback });
}

function accepted(fraction: Fraction): Grade {
  const full = equals(fraction, ONE);
  return graded({
    fraction,
    parts: [{ id: "answer", outcome: full ? "right" : "wrong" }],
    working: full
      ? "The answer is an accepted one: 1."
      : `The answer is one that earns a part: ${inWords(fraction)}.`,
  });
}

/**
 * Short text: what the first accepted answer that matches earns, unless a rejected one matches;
 * otherwise 0 (see `judgeTypedAnswer` for what matching is).
 */
export function gradeShortText(question: ShortText, response: ShortTextResponse): Grade {
  const judgement = judgeTypedAnswer(response.text, question);
  switch (judgement.kind) {
    case "rejected":
      return wrong("The answer is one that does not count: 0.", judgement.feedback);
    case "unknown":
      return wrong("The answer is none of the accepted ones: 0.", []);
    case "accepted":
      return accepted(judgement.fraction);
  }
}
