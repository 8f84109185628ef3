import type { Quiz } from "../modules/quiz";
import type { AttemptState } from "./attempt-state";
import { attemptsLeft } from "./attempts-left";

const MS_PER_MINUTE = 60_000;

/** Why no further attempt may be started now. */
export type StartRefusal =
  | { readonly kind: "used-up" }
  /** From this moment on there may be another. */
  | { readonly kind: "wait"; readonly until: Date };

interface EarlierAttempt {
  readonly state: AttemptState;
  /** When it ended; null while it runs. */
  readonly submittedAt: Date | null;
}

type StartRules = Pick<Quiz, "attempts" | "waitMinutes">;

/**
 * Whether a learner with these attempts at a quiz may start another at `now`; null = they may. Every
 * attempt that was started counts; the wait is counted from the end of the one that ended last.
 */
export function startRefusal(
  quiz: StartRules,
  attempts: readonly EarlierAttempt[],
  now: Date,
): StartRefusal | null {
  if (attemptsLeft(quiz, attempts.length) === 0) return { kind: "used-up" };
  const ends = attempts.flatMap(({ submittedAt }) => (submittedAt ? [submittedAt.getTime()] : []));
  if (ends.length === 0 || quiz.waitMinutes === 0) return null;
  const until = Math.max(...ends) + waitMs(quiz);
  return now.getTime() < until ? { kind: "wait", until: new Date(until) } : null;
}

/** The moment after which no earlier attempt may have ended; null = there is no wait. */
export function waitedSince(quiz: Pick<Quiz, "waitMinutes">, now: Date): Date | null {
  return quiz.waitMinutes === 0 ? null : new Date(now.getTime() - waitMs(quiz));
}

function waitMs({ waitMinutes }: Pick<Quiz, "waitMinutes">): number {
  return Math.round(waitMinutes * MS_PER_MINUTE);
}
