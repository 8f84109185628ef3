import { expect, it } from "vitest";
import { findAttempt } from "~/data/attempt-record";
import { appendResponse, type NewResponse } from "~/data/responses";
import { withSubmission } from "~/data/submission";
import { BUILT_AT, storeLearner, storeRunningAttempt } from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

const LATER = new Date("2026-03-01T09:05:00.000Z");

async function runningAttempt() {
  const database = await temporaryDatabase();
  const owned = await storeRunningAttempt(database);
  const append = (response: Partial<NewResponse> = {}) =>
    appendResponse(database, {
      ...owned,
      position: 1,
      operationId: "op-1",
      baseRevision: 0,
      answer: { kind: "single-choice", option: "a" },
      receivedAt: BUILT_AT,
      late: false,
      ...response,
    });
  const slot = async (position = 1) =>
    (await findAttempt(database, owned))?.slots.find((one) => one.position === position);
  return { database, owned, append, slot };
}

it("saves a response, and one that builds on it", async () => {
  const { append, slot } = await runningAttempt();
  expect(await append()).toEqual({
    kind: "saved",
    revision: 1,
    receivedAt: BUILT_AT,
    late: false,
  });
  const second = { operationId: "op-2", baseRevision: 1, answer: null, receivedAt: LATER };
  expect(await append(second)).toMatchObject({ kind: "saved", revision: 2, receivedAt: LATER });
  expect(await slot()).toMatchObject({
    revision: 2,
    response: { revision: 2, answer: null, receivedAt: LATER },
  });
});

it("answers an operation that is sent again with its first result, whatever came since", async () => {
  const { database, owned, append, slot } = await runningAttempt();
  const first = { kind: "replayed", revision: 1, receivedAt: BUILT_AT, late: false };
  await append();
  expect(await append({ receivedAt: LATER })).toEqual(first);
  await append({ operationId: "op-2", baseRevision: 1 });
  expect(await append({ receivedAt: LATER })).toEqual(first);
  await withSubmission(
    database,
    { ...owned, submittedAt: LATER, submittedBy: "learner" },
    ({ slots }) => ({
      markMicro: 0,
      passed: false,
      slots: slots.map(({ position }) => ({ position, outcome: "wrong", markMicro: 0 })),
    }),
  );
  expect(await append({ receivedAt: LATER })).toEqual(first);
  expect(await slot()).toMatchObject({ revision: 2 });
});

it.each<[string, Partial<NewResponse>]>([
  ["another answer", { answer: { kind: "single-choice", option: "b" } }],
  ["no answer", { answer: null }],
  ["another slot", { position: 2 }],
])("refuses an operation id that comes again with %s", async (_, change) => {
  const { append, slot } = await runningAttempt();
  await append();
  expect(await append(change)).toEqual({ kind: "conflict-operation" });
  expect(await append({ ...change, baseRevision: 1 })).toEqual({ kind: "conflict-operation" });
  expect(await slot()).toMatchObject({ revision: 1 });
  expect(await slot(2)).toMatchObject({ revision: 0, response: null });
});

it("refuses a response to a revision that is no longer current, and shows the current one", async () => {
  const { append } = await runningAttempt();
  await append();
  const stale = await append({ operationId: "op-2", answer: null });
  expect(stale).toMatchObject({
    kind: "stale",
    slot: { revision: 1, response: { answer: { kind: "single-choice", option: "a" } } },
  });
  expect(await append({ operationId: "op-3", baseRevision: 7 })).toMatchObject({ kind: "stale" });
});

it("keeps a late response without counting it", async () => {
  const { database, append, slot } = await runningAttempt();
  await append();
  const late = {
    operationId: "op-2",
    baseRevision: 1,
    answer: null,
    receivedAt: LATER,
    late: true,
  };
  expect(await append(late)).toMatchObject({ kind: "saved", revision: 2 });
  expect(await slot()).toMatchObject({ revision: 2, response: { revision: 1 } });
  expect(await database.response.count()).toBe(2);
});

it("keeps what arrives after the time ended the attempt, as late", async () => {
  const { database, owned, append, slot } = await runningAttempt();
  await append();
  await database.attempt.update({
    where: { id: owned.attemptId },
    data: { state: "marked", submittedBy: "deadline", runningKey: null },
  });
  const second = { operationId: "op-2", baseRevision: 1, answer: null, receivedAt: LATER };
  expect(await append(second)).toMatchObject({ kind: "saved", revision: 2, late: true });
  expect(await append(second)).toMatchObject({ kind: "replayed", revision: 2, late: true });
  expect(await append({ ...second, operationId: "op-3" })).toMatchObject({ kind: "stale" });
  expect(await slot()).toMatchObject({ revision: 2, response: { revision: 1 } });
});

it("refuses a response to an attempt that the learner submitted", async () => {
  const { database, owned, append } = await runningAttempt();
  await database.attempt.update({
    where: { id: owned.attemptId },
    data: { state: "marked", submittedBy: "learner", runningKey: null },
  });
  expect(await append()).toEqual({ kind: "closed" });
  expect(await append({ late: true })).toEqual({ kind: "closed" });
});

it("knows no attempt of somebody else, no other slot, and no other attempt", async () => {
  const { database, append, slot } = await runningAttempt();
  const stranger = await storeLearner(database);
  expect(await append({ learnerId: stranger })).toEqual({ kind: "missing" });
  expect(await append({ position: 4 })).toEqual({ kind: "missing" });
  expect(await append({ attemptId: "none" })).toEqual({ kind: "missing" });
  expect(await slot()).toMatchObject({ revision: 0 });
});

it("tells a stranger nothing about an operation of somebody else", async () => {
  const { database, append } = await runningAttempt();
  await append();
  const stranger = await storeLearner(database);
  expect(await append({ learnerId: stranger })).toEqual({ kind: "missing" });
});

it("loses none of 32 savers at once, and lets one of them win each revision", async () => {
  const { database, append, slot } = await runningAttempt();
  const savers = Array.from({ length: 32 }, (_, saver) => saver);
  const acknowledged = await Promise.all(
    savers.map(async (saver) => {
      let baseRevision = 0;
      for (;;) {
        const answer = { kind: "short-text", text: `saver ${saver}` } as const;
        const result = await append({ operationId: `op-${saver}`, baseRevision, answer });
        if (result.kind === "saved") return { saver, revision: result.revision };
        if (result.kind !== "stale") throw new Error(result.kind);
        baseRevision = result.slot.revision;
      }
    }),
  );
  expect(acknowledged.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(
    savers.map((saver) => saver + 1),
  );
  const stored = await database.response.findMany({ orderBy: { revision: "asc" } });
  expect(stored.map(({ operationId, revision }) => `${operationId}@${revision}`).sort()).toEqual(
    acknowledged.map(({ saver, revision }) => `op-${saver}@${revision}`).sort(),
  );
  expect(await slot()).toMatchObject({ revision: 32, response: { revision: 32 } });
});
