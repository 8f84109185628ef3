/** How long after the deadline an answer that was on its way still counts, in milliseconds. */
export const NETWORK_GRACE_MS = 5_000;

const MS_PER_MINUTE = 60_000;

export interface TimeAllowed {
  startedAt: Date;
  /** Minutes; null = no limit. */
  limitMinutes: number | null;
  /** The learner's own factor: 1 = as everyone, 1.5 = half as long again. More than 0. */
  timeFactor: number;
}

/** When an attempt ends: start + limit × time factor, or null without a limit. */
export function deadlineOf({ startedAt, limitMinutes, timeFactor }: TimeAllowed): Date | null {
  if (limitMinutes === null) return null;
  return new Date(startedAt.getTime() + Math.round(limitMinutes * timeFactor * MS_PER_MINUTE));
}

/** Whether a request whose headers arrived at `receivedAt` is too late to be graded. */
export function isLate(receivedAt: Date, deadlineAt: Date | null): boolean {
  return deadlineAt !== null && receivedAt.getTime() > deadlineAt.getTime() + NETWORK_GRACE_MS;
}
