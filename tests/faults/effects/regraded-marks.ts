import { z } from "zod";
import type { StoredMarks } from "./stored-marks";

const RIGHT = { outcome: "right", markMicro: 1_000_000, possibleMicro: 1_000_000 };

const slotSchema = z.looseObject({
  attemptId: z.string(),
  position: z.int(),
  outcome: z.string(),
  markMicro: z.int(),
  possibleMicro: z.int(),
  gradedVersionId: z.string().nullable(),
});

const attemptSchema = z.looseObject({
  id: z.string(),
  moduleVersionId: z.string(),
  state: z.literal("marked"),
  markMicro: z.int(),
  possibleMicro: z.int(),
  passed: z.int(),
});

type Slot = z.infer<typeof slotSchema>;
type Attempt = z.infer<typeof attemptSchema>;

/** The row of a regrade, without what is there by chance. */
export interface RegradeRow {
  readonly id: string;
  readonly moduleId: string;
  readonly quizId: string;
  readonly toVersionId: string;
  readonly policy: "replace";
  readonly reason: string;
  readonly byUserId: string;
}

/** What the store has to hold once the errata of site/harbour-errata.ts are applied to all of it. */
export function regradedMarks(before: StoredMarks, regrade: RegradeRow): StoredMarks {
  const slots = before.AttemptSlot.map((row) => {
    const from = slotSchema.parse(row);
    return { row, from, to: mended(from, regrade.toVersionId) };
  });
  const attempts = before.Attempt.map((row) => {
    const from = attemptSchema.parse(row);
    const own = slots.filter((slot) => slot.from.attemptId === from.id);
    const to = inSum(
      from,
      own.map((slot) => slot.to),
    );
    return { row, from, to, changed: own.filter((slot) => slot.from !== slot.to) };
  });
  return {
    ...before,
    AttemptSlot: slots.map(({ row, to }) => ({
      ...row,
      ...marksOf(to),
      gradedVersionId: to.gradedVersionId,
    })),
    Attempt: attempts.map(({ row, to }) => ({ ...row, ...totalsOf(to) })),
    Regrade: [...before.Regrade, { ...regrade, undoneAt: null, undoneByUserId: null }],
    ...recordOf(before, attempts, regrade),
  };
}

interface RegradedAttempt {
  readonly from: Attempt;
  readonly to: Attempt;
  readonly changed: readonly { readonly from: Slot; readonly to: Slot }[];
}

/** What is kept of the change of each attempt and of each slot. */
function recordOf(
  before: StoredMarks,
  attempts: readonly RegradedAttempt[],
  regrade: RegradeRow,
): Pick<StoredMarks, "RegradedAttempt" | "MarkingEvent"> {
  const rows = attempts
    .filter(({ changed }) => changed.length > 0)
    .map(({ from, to }) => ({
      regradeId: regrade.id,
      attemptId: from.id,
      ...fromAndTo(totalsOf(from), totalsOf(to)),
    }));
  const events = attempts.flatMap(({ from: { moduleVersionId: fromVersionId }, changed }) =>
    changed.map((slot) => eventOf({ ...slot, fromVersionId }, regrade)),
  );
  return {
    RegradedAttempt: [...before.RegradedAttempt, ...rows],
    MarkingEvent: [...before.MarkingEvent, ...events],
  };
}

/** The same slot where nothing changes. */
function mended(slot: Slot, toVersionId: string): Slot {
  const mark = mendedMark(slot);
  const isSame =
    mark.outcome === slot.outcome &&
    mark.markMicro === slot.markMicro &&
    mark.possibleMicro === slot.possibleMicro;
  return isSame ? slot : { ...slot, ...mark, gradedVersionId: toVersionId };
}

function mendedMark({ position, outcome, markMicro, possibleMicro }: Slot) {
  if (position === 1 && outcome === "wrong") return RIGHT;
  if (position === 1 && outcome === "right") return { ...RIGHT, outcome: "wrong", markMicro: 0 };
  if (position === 2) return RIGHT;
  if (position === 3) return { outcome, markMicro: 0, possibleMicro: 0 };
  return { outcome, markMicro, possibleMicro };
}

/** The same attempt where none of its slots changes. */
function inSum(attempt: Attempt, slots: readonly Slot[]): Attempt {
  const markMicro = slots.reduce((sum, slot) => sum + slot.markMicro, 0);
  const possibleMicro = slots.reduce((sum, slot) => sum + slot.possibleMicro, 0);
  const passed = markMicro * 10 >= possibleMicro * 6 ? 1 : 0;
  return { ...attempt, markMicro, possibleMicro, passed };
}

function totalsOf({ state, markMicro, possibleMicro, passed }: Attempt) {
  return { state, markMicro, possibleMicro, passed };
}

function marksOf({ outcome, markMicro, possibleMicro }: Slot) {
  return { outcome, markMicro, possibleMicro };
}

interface ChangedSlot {
  readonly from: Slot;
  readonly to: Slot;
  readonly fromVersionId: string;
}

function eventOf({ from, to, fromVersionId }: ChangedSlot, regrade: RegradeRow) {
  return {
    attemptId: from.attemptId,
    position: from.position,
    kind: "regrade",
    fromVersionId,
    toVersionId: regrade.toVersionId,
    ...fromAndTo(marksOf(from), marksOf(to)),
    reason: regrade.reason,
    byUserId: regrade.byUserId,
    regradeId: regrade.id,
  };
}

type Cells = Readonly<Record<string, string | number>>;

/** { mark: 1 } and { mark: 2 } become { fromMark: 1, toMark: 2 }. */
function fromAndTo(from: Cells, to: Cells): Cells {
  const named = (prefix: string, cells: Cells) =>
    Object.entries(cells).map(([name, cell]): [string, string | number] => [
      `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      cell,
    ]);
  return Object.fromEntries([...named("from", from), ...named("to", to)]);
}
