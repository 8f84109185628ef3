import { compare, type Fraction, fractionText, larger, ONE, ZERO } from "./fraction";

/** How one option, pair, item or gap was answered; `missing` is one that should have been. */
export interface GradePart {
  readonly id: string;
  readonly outcome: "right" | "wrong" | "missing";
}

/** What a response earned, and how that came about. */
export interface Grade {
  readonly outcome: "unanswered" | "right" | "partly-right" | "wrong";
  /** The share of the question's points: 0 to 1, below 0 only where an option says so. */
  readonly fraction: Fraction;
  readonly parts: readonly GradePart[];
  /** One plain sentence with the numbers. It names no key, tolerance or accepted answer. */
  readonly working: string;
  /** What to tell the learner about this answer, from its author or about its form. */
  readonly feedback: readonly string[];
}

interface Judgement {
  readonly fraction: Fraction;
  readonly working: string;
  readonly parts?: readonly GradePart[];
  readonly feedback?: readonly string[];
}

function outcomeOf(fraction: Fraction): Grade["outcome"] {
  if (compare(fraction, ONE) === 0) {
    return "right";
  }
  return compare(fraction, ZERO) > 0 ? "partly-right" : "wrong";
}

/** The grade of an answered question: right at 1, wrong at 0 or below, partly right between. */
export function graded({ fraction, working, parts = [], feedback = [] }: Judgement): Grade {
  return { outcome: outcomeOf(fraction), fraction, parts, working, feedback };
}

/** No answer is an outcome of its own, and earns 0 under every rule. */
export function unanswered(): Grade {
  return {
    outcome: "unanswered",
    fraction: ZERO,
    parts: [],
    working: "The question was not answered: 0.",
    feedback: [],
  };
}

/** A fraction as it stands in a sentence, with a true minus sign. */
export function inWords(fraction: Fraction): string {
  return fractionText(fraction).replace("-", "−");
}

/** The fraction raised to 0, and the end of the sentence that says so. */
export function flooredAtZero(fraction: Fraction): { fraction: Fraction; ending: string } {
  const ending =
    compare(fraction, ZERO) < 0
      ? `${inWords(fraction)}, but never below 0: 0.`
      : `${inWords(fraction)}.`;
  return { fraction: larger(fraction, ZERO), ending };
}
