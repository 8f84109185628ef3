import { judgeTypedAnswer } from "../grading/typed-answer";
import { normalText, type TextSettings } from "../grading/typed-text";
import type { AuthoredQuestion } from "../questions/authored-question";
import type { Response } from "../questions/response";

export type TypedOutcome = "right" | "partly-right" | "wrong";

/** What somebody typed, and what became of the whole answer; null = nothing was answered. */
export interface JudgedAnswer {
  readonly response: Response | null;
  /** As it is stored: a later key does not change it by itself. */
  readonly outcome: string | null;
}

export interface TypedAnswer {
  /** As it was typed first. */
  readonly text: string;
  readonly count: number;
  /** null where a person has yet to mark it. */
  readonly outcome: TypedOutcome | null;
}

export interface TypedPart {
  readonly id: string;
  /** What is typed here; null where it is the whole answer. */
  readonly text: string | null;
  /** The most frequent first. */
  readonly answers: readonly TypedAnswer[];
  /** How many different answers there are beyond those listed. */
  readonly others: number;
}

const MOST_LISTED = 20;

const TYPED_KINDS: ReadonlySet<AuthoredQuestion["kind"]> = new Set([
  "short-text",
  "numeric",
  "parameterised-numeric",
]);

const AS_TYPED: TextSettings = { caseSensitive: true, accentSensitive: true };

/**
 * The most frequent typed answers of a short text, a number, or each gap that is typed in; those
 * that the question takes for the same text count together.
 */
export function typedAnswers(
  question: AuthoredQuestion,
  answers: readonly JudgedAnswer[],
): TypedPart[] {
  if (question.kind === "cloze") return typedGaps(question, answers);
  if (!TYPED_KINDS.has(question.kind)) return [];
  const settings = question.kind === "short-text" ? question : AS_TYPED;
  const typed = answers.flatMap(({ response, outcome }) =>
    response?.kind === "short-text" || response?.kind === "numeric"
      ? [{ text: response.text, outcome: outcomeOf(outcome) }]
      : [],
  );
  return [{ id: "answer", text: null, ...mostFrequent(typed, settings) }];
}

function typedGaps(
  { gaps }: Extract<AuthoredQuestion, { kind: "cloze" }>,
  answers: readonly JudgedAnswer[],
): TypedPart[] {
  return gaps.flatMap((gap) => {
    if (gap.kind === "choice") return [];
    const typed = answers.flatMap(({ response }) => {
      const text = response?.kind === "cloze" ? (response.gaps[gap.id] ?? "") : "";
      if (text.trim() === "") return [];
      const judgement = judgeTypedAnswer(text, gap);
      const full = judgement.kind === "accepted" && judgement.fraction.denominator === 1n;
      const outcome = full ? "right" : judgement.kind === "accepted" ? "partly-right" : "wrong";
      return [{ text, outcome } as const];
    });
    return [{ id: gap.id, text: `Gap “${gap.id}”`, ...mostFrequent(typed, gap) }];
  });
}

function outcomeOf(stored: string | null): TypedOutcome | null {
  return stored === "right" || stored === "partly-right" || stored === "wrong" ? stored : null;
}

function mostFrequent(
  typed: readonly Omit<TypedAnswer, "count">[],
  settings: TextSettings,
): Pick<TypedPart, "answers" | "others"> {
  const counted = new Map<string, TypedAnswer>();
  for (const { text, outcome } of typed) {
    const form = `${outcome} ${normalText(text, settings)}`;
    const before = counted.get(form) ?? { text: text.trim(), outcome, count: 0 };
    counted.set(form, { ...before, count: before.count + 1 });
  }
  const sorted = [...counted.values()].sort((one, other) => other.count - one.count);
  return {
    answers: sorted.slice(0, MOST_LISTED),
    others: Math.max(0, sorted.length - MOST_LISTED),
  };
}
