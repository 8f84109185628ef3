import { type AttemptState, isOver } from "~/core/attempts/attempt-state";
import type { Outcome } from "~/core/grading/graded";
import { Prisma } from "../../prisma/generated/client";
import {
  type Attempt,
  type AttemptWithSlots,
  findAttempt,
  type OwnedAttempt,
} from "./attempt-record";
import type { Database, Transaction } from "./database";
import { listTries, type TriedAnswer } from "./tries";

export interface Submission extends OwnedAttempt {
  readonly submittedAt: Date;
  /** Chosen by the browser; kept with the attempt that it ended. */
  readonly operationId?: string | undefined;
  /** Whether the quiz checks answers at once, so that the marks depend on earlier ones. */
  readonly hasTries?: boolean | undefined;
}

/** How a running attempt ends. One that is abandoned has no marks. */
export interface Ending extends SubmissionMarks {
  readonly state: Exclude<AttemptState, "running">;
  readonly by: "learner" | "deadline";
}

/**
 * Marks are micro-points; every slot of the attempt has its own. Those of a slot that waits for a
 * person are null, and then those of the attempt are null too.
 */
export interface SubmissionMarks {
  readonly markMicro: number | null;
  readonly passed: boolean | null;
  readonly slots: readonly {
    readonly position: number;
    readonly outcome: Outcome;
    readonly markMicro: number | null;
  }[];
}

export type SubmissionResult =
  | { readonly kind: "ended"; readonly attempt: AttemptWithSlots }
  /** It does not end: this is how it stands, ended by somebody who was faster, or still running. */
  | { readonly kind: "unchanged"; readonly attempt: AttemptWithSlots }
  | { readonly kind: "missing" };

/**
 * Ends a running attempt, once. Between reading the responses and storing their marks no response can
 * arrive, since both happen in one transaction.
 *
 * @param endingOf decides from what is read whether and how the attempt ends, null = it does not; it
 *   may not wait for anything
 */
export async function withSubmission(
  database: Database,
  submission: Submission,
  endingOf: (attempt: AttemptWithSlots, tries: readonly TriedAnswer[]) => Ending | null,
): Promise<SubmissionResult> {
  return database.$transaction(async (transaction) => {
    const before = await findAttempt(transaction, submission);
    if (!before) return { kind: "missing" };
    if (isOver(before.state)) return { kind: "unchanged", attempt: before };
    const tries = submission.hasTries ? await listTries(transaction, submission) : [];
    const ending = endingOf(before, tries);
    if (!ending) return { kind: "unchanged", attempt: before };
    await storeAttempt(transaction, submission, ending);
    if (ending.state !== "abandoned") await storeSlots(transaction, before, ending);
    return { kind: "ended", attempt: withMarks(before, submission, ending) };
  });
}

async function storeAttempt(
  transaction: Transaction,
  { attemptId, submittedAt, operationId }: Submission,
  { state, by, markMicro, passed }: Ending,
): Promise<void> {
  const changed = await transaction.$executeRaw`
    UPDATE "Attempt" SET "state" = ${state}, "runningKey" = NULL, "submittedAt" = ${submittedAt},
      "submittedBy" = ${by}, "submitOperationId" = ${operationId ?? null}, "markMicro" = ${markMicro},
      "passed" = ${passed}
    WHERE "id" = ${attemptId} AND "state" = 'running'`;
  if (changed !== 1) throw new Error(`Attempt ${attemptId} changed within its own submission.`);
}

async function storeSlots(
  transaction: Transaction,
  { id, slots }: AttemptWithSlots,
  marks: SubmissionMarks,
): Promise<void> {
  const rows = marks.slots.map(
    ({ position, outcome, markMicro }) => Prisma.sql`(${position}, ${outcome}, ${markMicro})`,
  );
  const changed = await transaction.$executeRaw`
    WITH "mark" ("position", "outcome", "markMicro") AS (VALUES ${Prisma.join(rows)})
    UPDATE "AttemptSlot" SET "outcome" = "mark"."outcome", "markMicro" = "mark"."markMicro"
    FROM "mark"
    WHERE "AttemptSlot"."attemptId" = ${id} AND "AttemptSlot"."position" = "mark"."position"`;
  if (changed !== slots.length || rows.length !== slots.length) {
    throw new Error(`Attempt ${id} has ${slots.length} slots, and ${rows.length} were marked.`);
  }
}

function withMarks(
  before: AttemptWithSlots,
  { submittedAt }: Submission,
  { state, by, markMicro, passed, slots: marks }: Ending,
): AttemptWithSlots {
  const ended: Attempt = { ...before, state, submittedAt, submittedBy: by, markMicro, passed };
  const slots = before.slots.map((slot) => {
    const mark = marks.find(({ position }) => position === slot.position);
    return mark ? { ...slot, outcome: mark.outcome, markMicro: mark.markMicro } : slot;
  });
  return { ...ended, slots };
}
