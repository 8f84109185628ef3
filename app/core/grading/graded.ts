import { compare, type Fraction, fractionText, larger, ONE, ZERO } from "./fraction";

/** How one option, pair, item or gap was answered; `missing` is one that should have been. */
export interface GradePart {
  readonly id: string;
  readonly outcome: "right" | "wrong" | "missing";
}

/** What a response earned by its question's rule, and how that came about. */
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

/** An answer that a person has yet to mark: it has earned nothing so far, not even 0. */
export interface PendingGrade {
  readonly outcome: "pending";
  readonly fraction: null;
  readonly parts: readonly GradePart[];
  readonly working: string;
  readonly feedback: readonly string[];
}

/** How an answer came out, or that it waits for a person. */
export type Outcome = Grade["outcome"] | PendingGrade["outcome"];

interface Judgement {
  readonly fraction: Fraction;
  readonly working: string;
  readonly parts?: readonly GradePart[];
  readonly feedback?: readonly string[];
}

/** Right at 1, wrong at 0 or below, partly right between. */
export function outcomeOf(fraction: Fraction): "right" | "partly-right" | "wrong" {
  if (compare(fraction, ONE) === 0) {
    return "right";
  }
  return compare(fraction, ZERO) > 0 ? "partly-right" : "wrong";
}

/** The grade of an answered question by its rule. */
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

/** Of a faulty question that nobody shall lose by: also those who left it open earn its points. */
export function rightForEverybody(): Grade {
  const working = "The question was faulty, and everybody earns its points: 1.";
  return graded({ fraction: ONE, working });
}

/** The grade of an answer that waits for a person. */
export function pending(feedback: readonly string[]): PendingGrade {
  const working = "A person marks this answer: it has no mark yet.";
  return { outcome: "pending", fraction: null, parts: [], working, feedback };
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
