import { expect, it } from "vitest";
import { findAttempt } from "~/data/attempt-record";
import {
  listAttempts,
  listOverdueAttempts,
  listSubmittedAttempts,
  timesSeen,
} from "~/data/attempts";
import type { Database } from "~/data/database";
import { setFlag } from "~/data/slot-flags";
import { createAttempt, type NewAttempt } from "~/data/start-attempt";
import { withSubmission } from "~/data/submission";
import {
  BUILT_AT,
  buildAttempt,
  storeAttempt,
  storeLearner,
  storeModule,
} from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

async function store() {
  const database = await temporaryDatabase();
  await storeModule(database);
  const learnerId = await storeLearner(database);
  const start = (overrides: Partial<NewAttempt> = {}) =>
    storeAttempt(database, buildAttempt({ learnerId, ...overrides }));
  return { database, learnerId, start };
}

function minutesLater(minutes: number): Date {
  return new Date(BUILT_AT.getTime() + minutes * 60_000);
}

function submit(database: Database, attemptId: string, learnerId: string) {
  const submission = { attemptId, learnerId, submittedAt: minutesLater(30) };
  return withSubmission(database, submission, ({ slots }) => ({
    state: "marked",
    by: "learner",
    markMicro: 1_500_000,
    passed: false,
    slots: slots.map(({ position }) => ({ position, outcome: "partly-right", markMicro: 500_000 })),
  }));
}

it("stores an attempt as it was drawn", async () => {
  const { database, learnerId } = await store();
  const deadlineAt = minutesLater(45);
  const attempt = buildAttempt({ learnerId, deadlineAt });
  expect(await createAttempt(database, attempt)).toEqual({
    kind: "started",
    attemptId: attempt.id,
  });
  expect(await findAttempt(database, { attemptId: attempt.id, learnerId })).toEqual({
    id: attempt.id,
    learnerId,
    moduleId: "module",
    moduleVersionId: "version-1",
    quizId: "quiz",
    number: 1,
    seed: "seed",
    state: "running",
    startedAt: BUILT_AT,
    deadlineAt,
    submittedAt: null,
    submittedBy: null,
    reachedPosition: 1,
    possibleMicro: 3_000_000,
    markMicro: null,
    passed: null,
    slots: attempt.slots.map((slot) => ({
      ...slot,
      variables: null,
      flagged: false,
      revision: 0,
      response: null,
      outcome: null,
      markMicro: null,
    })),
  });
});

it("goes on with the running attempt instead of starting another", async () => {
  const { database, learnerId, start } = await store();
  const { attemptId } = await start();
  expect(await start()).toEqual({ kind: "already-running", attemptId });
  expect(await start({ quizId: "other" })).toMatchObject({ kind: "started" });
  expect(await database.attempt.count()).toBe(2);
  expect(await database.attemptSlot.count()).toBe(6);
  expect(await listAttempts(database, { learnerId, quizId: "quiz" })).toHaveLength(1);
});

it("numbers a learner's attempts at each quiz", async () => {
  const { database, learnerId, start } = await store();
  await submit(database, (await start()).attemptId, learnerId);
  await submit(database, (await start({ startedAt: minutesLater(40) })).attemptId, learnerId);
  await start({ startedAt: minutesLater(80) });
  await start({ startedAt: minutesLater(90), quizId: "other" });
  const attempts = await listAttempts(database, { learnerId, moduleId: "module" });
  expect(attempts.map(({ quizId, number, state }) => [quizId, number, state])).toEqual([
    ["quiz", 1, "marked"],
    ["quiz", 2, "marked"],
    ["quiz", 3, "running"],
    ["other", 1, "running"],
  ]);
});

it("refuses an attempt of nobody or at an unknown version", async () => {
  const { database, start } = await store();
  await expect(start({ learnerId: "nobody" })).rejects.toThrow();
  await expect(start({ moduleVersionId: "none" })).rejects.toThrow();
  expect(await database.attempt.count()).toBe(0);
});

it("lists only the learner's own attempts, and only those asked for", async () => {
  const { database, learnerId, start } = await store();
  await start();
  await start({ moduleId: "second" });
  const other = await storeLearner(database);
  expect(await listAttempts(database, { learnerId: other })).toEqual([]);
  expect(await listAttempts(database, { learnerId })).toHaveLength(2);
  expect(await listAttempts(database, { learnerId, moduleId: "second" })).toHaveLength(1);
});

it("gives the marks of submitted attempts for the progress", async () => {
  const { database, learnerId, start } = await store();
  const { attemptId } = await start();
  await submit(database, attemptId, learnerId);
  await start();
  const submitted = await listSubmittedAttempts(database, { learnerId, moduleId: "module" });
  expect(submitted).toEqual([
    {
      attemptId,
      quizId: "quiz",
      submittedAt: minutesLater(30),
      passed: false,
      markMicro: 1_500_000,
      possibleMicro: 3_000_000,
      slots: ["q1", "q2", "q3"].map((questionId) => ({
        questionId,
        markMicro: 500_000,
        possibleMicro: 1_000_000,
      })),
    },
  ]);
});

it("counts how often a learner has met each question", async () => {
  const { database, learnerId, start } = await store();
  const { attemptId } = await start();
  await submit(database, attemptId, learnerId);
  const [first] = buildAttempt({ learnerId }).slots;
  await start({ slots: first ? [first] : [] });
  await start({ moduleId: "second" });
  await createAttempt(database, buildAttempt({ learnerId: await storeLearner(database) }));
  expect(await timesSeen(database, { learnerId, moduleId: "module" })).toEqual(
    new Map([
      ["q1", 2],
      ["q2", 1],
      ["q3", 1],
    ]),
  );
});

it("finds running attempts past their deadline", async () => {
  const { database, learnerId, start } = await store();
  const second = await start({ quizId: "second", deadlineAt: minutesLater(20) });
  const first = await start({ quizId: "first", deadlineAt: minutesLater(10) });
  await start({ quizId: "third", deadlineAt: minutesLater(40) });
  await start({ quizId: "untimed" });
  const done = await start({ quizId: "done", deadlineAt: minutesLater(5) });
  await submit(database, done.attemptId, learnerId);
  expect(await listOverdueAttempts(database, minutesLater(30))).toEqual([
    { attemptId: first.attemptId, learnerId },
    { attemptId: second.attemptId, learnerId },
  ]);
});

it("flags a slot of one's own running attempt", async () => {
  const { database, learnerId, start } = await store();
  const { attemptId } = await start();
  const flag = { attemptId, learnerId, position: 2, flagged: true };
  const flags = async () =>
    (await findAttempt(database, { attemptId, learnerId }))?.slots.map(({ flagged }) => flagged);
  expect(await setFlag(database, flag)).toEqual({ kind: "set" });
  expect(await setFlag(database, flag)).toEqual({ kind: "set" });
  expect(await flags()).toEqual([false, true, false]);
  const stranger = await storeLearner(database);
  const notFlagged = { ...flag, flagged: false };
  expect(await setFlag(database, { ...notFlagged, learnerId: stranger })).toEqual({
    kind: "missing",
  });
  expect(await setFlag(database, { ...notFlagged, position: 9 })).toEqual({ kind: "missing" });
  await submit(database, attemptId, learnerId);
  expect(await setFlag(database, notFlagged)).toEqual({ kind: "closed" });
  expect(await flags()).toEqual([false, true, false]);
});
