import { combineAttempts } from "../grading/combine-attempts";
import { compare, type Fraction, fraction, fromDecimal, multiply, sum } from "../grading/fraction";
import { markOf } from "../grading/mark";
import type { CountingRule, Quiz } from "../modules/quiz";

interface MarkedAttempt {
  readonly passed: boolean;
  /** Micro-points; the second is more than 0. */
  readonly markMicro: number;
  readonly possibleMicro: number;
}

/** What several attempts at a quiz come to. */
export interface QuizStanding {
  /** Millionths of one per cent of the possible points. */
  readonly percentMicro: number;
  readonly passed: boolean;
}

/** All of the points, in the unit of a standing. */
export const HUNDRED_PERCENT_MICRO = 100_000_000;

function shareOf({ markMicro, possibleMicro }: MarkedAttempt): Fraction {
  return possibleMicro === 0 ? fraction(0) : fraction(markMicro, possibleMicro);
}

/**
 * How a learner stands in a quiz after its marked attempts, in the order in which they were sat; null
 * when there are none. Attempts may be out of different points, so their shares are compared. Whoever
 * has passed once keeps it where the highest counts, also when the pass mark was raised since.
 */
export function quizStanding(
  quiz: Pick<Quiz, "counts" | "passMark">,
  attempts: readonly MarkedAttempt[],
): QuizStanding | null {
  const shares = attempts.map((attempt) => markOf(shareOf(attempt), HUNDRED_PERCENT_MICRO));
  const percentMicro = combineAttempts(quiz.counts, shares);
  if (percentMicro === null) return null;
  return { percentMicro, passed: hasPassed(quiz, attempts) };
}

function hasPassed(
  { counts, passMark }: Pick<Quiz, "counts" | "passMark">,
  attempts: readonly MarkedAttempt[],
): boolean {
  const some = attempts.some(({ passed }) => passed);
  switch (counts) {
    case "highest":
      return some;
    case "latest":
      return attempts.at(-1)?.passed === true;
    case "first":
      return attempts[0]?.passed === true;
    case "average": {
      if (attempts.every(({ passed }) => passed)) return true;
      const asked = multiply(fromDecimal(passMark), fraction(attempts.length));
      return some && compare(sum(attempts.map(shareOf)), asked) >= 0;
    }
  }
}

/**
 * Which of the attempts at one quiz, oldest first, say something about the learner's progress: the one
 * that counts, or all of them where no single one does.
 */
export function countingAttempts<Attempt>(
  counts: CountingRule,
  attempts: readonly Attempt[],
): readonly Attempt[] {
  switch (counts) {
    case "first":
      return attempts.slice(0, 1);
    case "latest":
      return attempts.slice(-1);
    default:
      return attempts;
  }
}
