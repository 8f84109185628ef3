import { isOver } from "~/core/attempts/attempt-state";
import type { Outcome } from "~/core/grading/graded";
import { Prisma } from "../../prisma/generated/client";
import {
  type Attempt,
  type AttemptWithSlots,
  findAttempt,
  type OwnedAttempt,
} from "./attempt-record";
import type { Database, Transaction } from "./database";

export interface Submission extends OwnedAttempt {
  readonly submittedAt: Date;
  readonly submittedBy: "learner" | "deadline";
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
  | { readonly kind: "submitted"; readonly attempt: AttemptWithSlots }
  /** Somebody was faster; this is the first result. */
  | { readonly kind: "already-submitted"; readonly attempt: AttemptWithSlots }
  | { readonly kind: "missing" };

/**
 * Submits a running attempt, once. Between reading the responses and storing their marks no
 * response can arrive, since both happen in one transaction.
 *
 * @param marksOf computes the marks from what is read; it may not wait for anything
 */
export async function withSubmission(
  database: Database,
  submission: Submission,
  marksOf: (attempt: AttemptWithSlots) => SubmissionMarks,
): Promise<SubmissionResult> {
  return database.$transaction(async (transaction) => {
    const before = await findAttempt(transaction, submission);
    if (!before) return { kind: "missing" };
    if (isOver(before.state)) return { kind: "already-submitted", attempt: before };
    const marks = marksOf(before);
    await storeAttempt(transaction, submission, marks);
    await storeSlots(transaction, before, marks);
    return { kind: "submitted", attempt: withMarks(before, submission, marks) };
  });
}

async function storeAttempt(
  transaction: Transaction,
  { attemptId, submittedAt, submittedBy }: Submission,
  { markMicro, passed }: SubmissionMarks,
): Promise<void> {
  const changed = await transaction.$executeRaw`
    UPDATE "Attempt" SET "state" = ${stateOf(markMicro)}, "runningKey" = NULL,
      "submittedAt" = ${submittedAt}, "submittedBy" = ${submittedBy}, "markMicro" = ${markMicro},
      "passed" = ${passed}
    WHERE "id" = ${attemptId} AND "state" = 'running'`;
  if (changed !== 1) throw new Error(`Attempt ${attemptId} changed within its own submission.`);
}

function stateOf(markMicro: number | null) {
  return markMicro === null ? "waiting" : "marked";
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
  { submittedAt, submittedBy }: Submission,
  { markMicro, passed, slots: marks }: SubmissionMarks,
): AttemptWithSlots {
  const submitted: Attempt = {
    ...before,
    state: stateOf(markMicro),
    submittedAt,
    submittedBy,
    markMicro,
    passed,
  };
  const slots = before.slots.map((slot) => {
    const mark = marks.find(({ position }) => position === slot.position);
    return mark ? { ...slot, outcome: mark.outcome, markMicro: mark.markMicro } : slot;
  });
  return { ...submitted, slots };
}
