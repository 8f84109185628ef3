import type { Cloze, ClozeResponse } from "~/core/questions/cloze";
import type { ClozeGap } from "~/core/questions/cloze-gap";
import { ownEntry } from "~/core/questions/own-entry";
import { divide, equals, type Fraction, fromDecimal, multiply, ONE, sum, ZERO } from "./fraction";
import { type Grade, type GradePart, graded, inWords } from "./graded";
import { judgeTypedAnswer } from "./typed-answer";

interface GradedGap {
  readonly part: GradePart;
  readonly fraction: Fraction;
  readonly weight: Fraction;
  readonly feedback: readonly string[];
}

interface Earned {
  readonly fraction: Fraction;
  readonly feedback: readonly string[];
}

function earnedIn(gap: ClozeGap, answer: string): Earned {
  if (gap.kind === "choice") {
    return { fraction: answer === gap.key ? ONE : ZERO, feedback: [] };
  }
  const judgement = judgeTypedAnswer(answer, gap);
  return { fraction: ZERO, feedback: [], ...judgement };
}

function gradeGap(gap: ClozeGap, answer: string): GradedGap {
  const weight = fromDecimal(gap.weight);
  if (answer.trim() === "") {
    const part = { id: gap.id, outcome: "missing" } as const;
    return { part, fraction: ZERO, weight, feedback: [] };
  }
  const { fraction, feedback } = earnedIn(gap, answer);
  const outcome = equals(fraction, ONE) ? "right" : "wrong";
  return { part: { id: gap.id, outcome }, fraction, weight, feedback };
}

function listed(fractions: readonly Fraction[]): string {
  return fractions.map(inWords).join(", ");
}

function weightedMean(gaps: readonly GradedGap[]): Pick<Grade, "fraction" | "working"> {
  const earned = sum(gaps.map(({ fraction, weight }) => multiply(fraction, weight)));
  const possible = sum(gaps.map(({ weight }) => weight));
  const mean = divide(earned, possible);
  const shares = listed(gaps.map(({ fraction }) => fraction));
  const weights = listed(gaps.map(({ weight }) => weight));
  const total = `${inWords(earned)} of ${inWords(possible)} = ${inWords(mean)}`;
  const working = `The gaps earned ${shares}, with weights ${weights}: ${total}.`;
  return { fraction: mean, working };
}

function allOrNothing(gaps: readonly GradedGap[]): Pick<Grade, "fraction" | "working"> {
  const right = gaps.filter(({ part }) => part.outcome === "right").length;
  const counts = `${right} of ${gaps.length} gaps right`;
  return right === gaps.length
    ? { fraction: ONE, working: `${counts}: all right, so 1.` }
    : { fraction: ZERO, working: `${counts}: not all right, so 0.` };
}

const rules = {
  "weighted-mean": weightedMean,
  "all-or-nothing": allOrNothing,
} satisfies Record<
  Cloze["rule"],
  (gaps: readonly GradedGap[]) => Pick<Grade, "fraction" | "working">
>;

/**
 * Cloze: the mean of its gaps by their weights (the default), or all or nothing. A gap to choose
 * earns 1 or 0, a gap to type what its accepted answer earns. Unknown gaps earn nothing.
 */
export function gradeCloze(question: Cloze, response: ClozeResponse): Grade {
  const gaps = question.gaps.map((gap) => gradeGap(gap, ownEntry(response.gaps, gap.id) ?? ""));
  return graded({
    ...rules[question.rule](gaps),
    parts: gaps.map(({ part }) => part),
    feedback: gaps.flatMap(({ feedback }) => feedback),
  });
}
