import { setTimeout as wait } from "node:timers/promises";

/** One answer that a learner sent, perhaps many times, and what the server said of it. */
export interface SentAnswer {
  readonly operationId: string;
  readonly position: number;
  /** Holds the operation id: no two answers have the same text. */
  readonly text: string;
  acknowledged: { readonly revision: number; readonly late: boolean } | null;
  /** The kind of the answer that was not "saved" or "late". */
  refused: string | null;
}

export interface AttemptLedger {
  readonly attemptId: string;
  readonly timed: boolean;
  readonly answers: SentAnswer[];
  /** The newest revision of each slot that the learner knows. */
  readonly revisions: Map<number, number>;
  submitSent: boolean;
  submitAcknowledged: boolean;
}

/** What the driver sent and what it was promised; the store is held against it. */
export interface Ledger {
  readonly attempts: Map<string, AttemptLedger>;
  /** Answers that nobody should get, such as "Something went wrong". */
  readonly troubles: string[];
  /** The sentences of the answers that asked to come again. */
  readonly comeAgain: string[];
  /** The most milliseconds that one sending waited for its answer, whatever that was. */
  longestAnswer: number;
}

export function newLedger(): Ledger {
  return { attempts: new Map(), troubles: [], comeAgain: [], longestAnswer: 0 };
}

/** The record of an attempt, new or known. */
export function attemptIn(ledger: Ledger, attemptId: string, timed: boolean): AttemptLedger {
  const known = ledger.attempts.get(attemptId);
  if (known) return known;
  const attempt: AttemptLedger = {
    attemptId,
    timed,
    answers: [],
    revisions: new Map(),
    submitSent: false,
    submitAcknowledged: false,
  };
  ledger.attempts.set(attemptId, attempt);
  return attempt;
}

/** How many answers were acknowledged, and how many submissions. */
export function acknowledgedIn({ attempts }: Ledger) {
  const all = [...attempts.values()];
  const answers = all.flatMap((attempt) => attempt.answers).filter((sent) => sent.acknowledged);
  const submissions = all.filter((attempt) => attempt.submitAcknowledged);
  return { answers: answers.length, submissions: submissions.length };
}

/** Whether another answer is acknowledged within so many milliseconds. */
export async function goesOn(ledger: Ledger, within: number): Promise<boolean> {
  const before = acknowledgedIn(ledger).answers;
  const latest = performance.now() + within;
  while (performance.now() < latest) {
    await wait(50);
    if (acknowledgedIn(ledger).answers > before) return true;
  }
  return false;
}
