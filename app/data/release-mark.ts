import type { AttemptTotal } from "~/core/attempts/mark-attempt";
import type { PersonalMark } from "~/core/grading/rubric-mark";
import {
  type AttemptSlot,
  type AttemptWithSlots,
  findAttempt,
  type OwnedAttempt,
} from "./attempt-record";
import type { Database, Transaction } from "./database";
import { appendMarkingEvents } from "./marking-events";
import { type AnswerPlace, countingMarks, type PersonMark, saveReleased } from "./person-marks";

/** A person's mark on its way to the learner. */
export interface Release extends OwnedAttempt, AnswerPlace {
  readonly markerUserId: string;
  readonly judgement: PersonMark["judgement"];
  readonly comment: string;
  readonly mark: PersonalMark;
  /** Why the mark is what it is, for the record. */
  readonly reason: string;
  /** Whether the mark takes the place of another person's, which otherwise goes on to count. */
  readonly replaces: boolean;
  readonly releasedAt: Date;
}

/** The attempt as it is after the release, with the marks of persons that count in it. */
export interface MarkedByPersons {
  readonly attempt: AttemptWithSlots;
  readonly persons: readonly PersonMark[];
}

export type ReleaseResult =
  /** It is the answer's mark; `finished` when no other answer of the attempt waits. */
  | { readonly kind: "counts"; readonly finished: boolean }
  /** Somebody else's mark counts, and this one stands beside it. */
  | { readonly kind: "second" }
  /** There is no such answer. */
  | { readonly kind: "missing" };

/**
 * Releases a person's mark: with it the answer has its mark, and when it was the last that waited the
 * attempt has its own. All of it is one transaction, whose updates hold only for what it has read.
 *
 * @param totalOf sums the attempt up from what is given to it; it may not wait for anything
 */
export async function releaseMark(
  database: Database,
  release: Release,
  totalOf: (marked: MarkedByPersons) => AttemptTotal,
): Promise<ReleaseResult> {
  return database.$transaction(async (transaction) => {
    const before = await findAttempt(transaction, release);
    const slot = before?.slots.find(({ position }) => position === release.position);
    if (!before || !slot || slot.outcome === null || slot.outcome === "unanswered") {
      return { kind: "missing" };
    }
    const isCounted = await counts(transaction, release);
    const decides = slot.outcome === "pending" || release.replaces || isCounted;
    await saveReleased(transaction, storedMark(release));
    if (!decides) return { kind: "second" };
    if (!(isCounted && isSameMark(slot, release))) {
      await storeSlot(transaction, slot, release);
      await appendMarkingEvents(transaction, [eventOf(before, slot, release)]);
    }
    const { outcome, markMicro } = release.mark;
    const slots = before.slots.map((one) => (one === slot ? { ...one, outcome, markMicro } : one));
    const persons = await countingMarks(transaction, before.id);
    const total = totalOf({ attempt: { ...before, slots }, persons });
    await storeTotal(transaction, before, total);
    return { kind: "counts", finished: total.markMicro !== null };
  });
}

async function counts(transaction: Transaction, { attemptId, position, markerUserId }: Release) {
  const marks = await countingMarks(transaction, attemptId);
  return marks.some((mark) => mark.position === position && mark.markerUserId === markerUserId);
}

function isSameMark(slot: AttemptSlot, { mark }: Release): boolean {
  return slot.outcome === mark.outcome && slot.markMicro === mark.markMicro;
}

function storedMark(release: Release) {
  const { attemptId, position, markerUserId, judgement, comment, mark, releasedAt } = release;
  const place = { attemptId, position, markerUserId };
  return { ...place, judgement, comment, markMicro: mark.markMicro, updatedAt: releasedAt };
}

function eventOf(attempt: AttemptWithSlots, slot: AttemptSlot, release: Release) {
  const { outcome, markMicro, possibleMicro } = slot;
  const version = attempt.moduleVersionId;
  return {
    attemptId: attempt.id,
    position: slot.position,
    kind: "person",
    fromVersionId: version,
    toVersionId: version,
    fromOutcome: outcome ?? "pending",
    toOutcome: release.mark.outcome,
    fromMarkMicro: markMicro,
    toMarkMicro: release.mark.markMicro,
    fromPossibleMicro: possibleMicro,
    toPossibleMicro: possibleMicro,
    reason: release.reason,
    byUserId: release.markerUserId,
    regradeId: null,
    occurredAt: release.releasedAt,
  } as const;
}

async function storeSlot(
  transaction: Transaction,
  slot: AttemptSlot,
  { attemptId, position, mark }: Release,
): Promise<void> {
  const changed = await transaction.$executeRaw`
    UPDATE "AttemptSlot" SET "outcome" = ${mark.outcome}, "markMicro" = ${mark.markMicro}
    WHERE "attemptId" = ${attemptId} AND "position" = ${position}
      AND "outcome" = ${slot.outcome} AND "markMicro" IS ${slot.markMicro}`;
  if (changed !== 1) throw new Error(`Answer ${position} of ${attemptId} changed while marked.`);
}

async function storeTotal(
  transaction: Transaction,
  { id, state }: AttemptWithSlots,
  { markMicro, passed }: AttemptTotal,
): Promise<void> {
  const after = markMicro === null ? "waiting" : "marked";
  const changed = await transaction.$executeRaw`
    UPDATE "Attempt" SET "state" = ${after}, "markMicro" = ${markMicro}, "passed" = ${passed}
    WHERE "id" = ${id} AND "state" = ${state}`;
  if (changed !== 1) throw new Error(`Attempt ${id} changed while it was marked.`);
}
