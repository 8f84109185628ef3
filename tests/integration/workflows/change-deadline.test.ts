import { expect, it } from "vitest";
import { database } from "~/data/database";
import { changeDeadline } from "~/workflows/change-deadline";
import { openQuestion } from "~/workflows/open-question";
import { submitAttempt } from "~/workflows/submit-attempt";
import { submitOverdue } from "~/workflows/submit-overdue";
import { BUILT_AT } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { RIGHT, save } from "./quiz-scene";
import { running, stored } from "./short-quiz";

const TIMED = { timeLimitMinutes: 10 };
const wanted = (attemptId: string, timeFactorPercent: number) => ({
  attemptId,
  moduleId: "module",
  timeFactorPercent,
  byUserId: null,
  reason: "The lift was broken.",
});

it("gives a running attempt more time, which counts for answers, page and sweep", async () => {
  const { owned } = await running(TIMED);
  stopClock(secondsAfter(BUILT_AT, 300));
  expect(await changeDeadline(wanted(owned.attemptId, 150))).toEqual({
    kind: "changed",
    deadlineAt: secondsAfter(BUILT_AT, 900),
  });
  stopClock(secondsAfter(BUILT_AT, 800));
  expect(await submitOverdue()).toBe(0);
  expect(await openQuestion({ ...owned, position: 1 })).toMatchObject({
    view: { time: { leftAtLoad: 100_000 } },
  });
  expect(await save(owned, { position: 1, answer: RIGHT })).toMatchObject({ kind: "saved" });
  stopClock(secondsAfter(BUILT_AT, 906));
  expect(await submitOverdue()).toBe(1);
  expect(await stored(owned)).toMatchObject({ markMicro: 1_000_000, submittedBy: "deadline" });
});

it("keeps what was changed and why", async () => {
  const { owned } = await running(TIMED);
  await changeDeadline(wanted(owned.attemptId, 150));
  stopClock(secondsAfter(BUILT_AT, 1));
  await changeDeadline(wanted(owned.attemptId, 120));
  const kept = await database().deadlineChange.findMany({ orderBy: { occurredAt: "asc" } });
  expect(kept.map(({ toDeadlineAt }) => toDeadlineAt)).toEqual([
    secondsAfter(BUILT_AT, 900),
    secondsAfter(BUILT_AT, 720),
  ]);
  expect(kept[1]).toMatchObject({
    fromDeadlineAt: secondsAfter(BUILT_AT, 900),
    reason: "The lift was broken.",
  });
  expect(await database().attempt.findFirst()).toMatchObject({ timeFactorPercent: 120 });
});

it("changes nothing of an attempt that is over, is untimed or is another module's", async () => {
  const { owned } = await running(TIMED);
  await submitAttempt(owned);
  expect(await changeDeadline(wanted(owned.attemptId, 150))).toEqual({ kind: "over" });
  const untimed = await running({});
  expect(await changeDeadline(wanted(untimed.owned.attemptId, 150))).toEqual({ kind: "untimed" });
  const strange = { ...wanted(untimed.owned.attemptId, 150), moduleId: "other" };
  expect(await changeDeadline(strange)).toEqual({ kind: "missing" });
  expect(await database().deadlineChange.count()).toBe(0);
});

it("applies each of many changes at once, one upon the other", async () => {
  const { owned } = await running(TIMED);
  const factors = [110, 120, 130, 140, 150];
  await Promise.all(factors.map((factor) => changeDeadline(wanted(owned.attemptId, factor))));
  const kept = await database().deadlineChange.findMany();
  expect(kept).toHaveLength(5);
  const starts = new Set(kept.map(({ fromDeadlineAt }) => fromDeadlineAt?.getTime()));
  expect(starts.size).toBe(5);
});
