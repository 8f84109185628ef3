/** Between the last keystroke and the sending, in milliseconds. */
export const PAUSE_MS = 400;
/** How long an edit waits at most while the learner goes on typing, in milliseconds. */
export const LONGEST_WAIT_MS = 900;
/** Waits before trying again, in milliseconds; the last one repeats. */
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 20_000];

export interface SendSchedule {
  /** Something was edited: runs when the learner pauses, or has gone on for long. */
  afterPause(): void;
  /** Runs again after a failure, later each time, and no sooner than the server asks for. */
  afterFailure(soonest?: number): void;
  /** Runs within this time unless something is planned sooner. */
  within(milliseconds: number): void;
  /** It has worked: the next failure is the first. */
  worked(): void;
  stop(): void;
}

export function createSendSchedule(run: () => void): SendSchedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let editedSince: number | null = null;
  let failures = 0;

  function plan(at: number) {
    clearTimeout(timer);
    due = at;
    timer = setTimeout(start, Math.max(0, at - performance.now()));
  }

  function start() {
    due = Number.POSITIVE_INFINITY;
    editedSince = null;
    run();
  }

  return {
    afterPause() {
      const now = performance.now();
      editedSince ??= now;
      plan(Math.min(now + PAUSE_MS, editedSince + LONGEST_WAIT_MS));
    },
    afterFailure(soonest = 0) {
      const wait = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0;
      failures += 1;
      // Spread, so that a class whose network comes back does not arrive in one moment.
      plan(performance.now() + Math.max(soonest, wait) * (0.8 + 0.4 * Math.random()));
    },
    within(milliseconds) {
      const at = performance.now() + milliseconds;
      if (at < due) plan(at);
    },
    worked() {
      failures = 0;
    },
    stop: () => clearTimeout(timer),
  };
}
