import type { Database } from "./database";

export interface DeadlineMove {
  readonly id: string;
  readonly attemptId: string;
  /** The end as the attempt was found with it; null = none. */
  readonly from: Date | null;
  readonly to: Date | null;
  /** 150 = half as long again as the quiz's limit; left out where it stays. */
  readonly timeFactorPercent?: number | undefined;
  /** null = the server. */
  readonly byUserId: string | null;
  readonly reason: string;
  readonly occurredAt: Date;
}

/**
 * Moves the end of an attempt that still runs and still has the end that it was found with, and keeps
 * what was changed, by whom and why; both or neither.
 */
export async function moveDeadline(
  database: Database,
  move: DeadlineMove,
): Promise<{ readonly kind: "moved" | "changed" }> {
  const { id, attemptId, from, to, timeFactorPercent, byUserId, reason, occurredAt } = move;
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.attempt.updateMany({
      where: { id: attemptId, state: "running", deadlineAt: from },
      data: { deadlineAt: to, ...(timeFactorPercent === undefined ? {} : { timeFactorPercent }) },
    });
    if (count !== 1) return { kind: "changed" };
    await transaction.deadlineChange.create({
      data: {
        id,
        attemptId,
        fromDeadlineAt: from,
        toDeadlineAt: to,
        byUserId,
        reason,
        occurredAt,
      },
    });
    return { kind: "moved" };
  });
}
