import { expect, it } from "vitest";
import { findAttempt } from "~/data/attempt-record";
import { appendResponse, findOperation, type NewResponse } from "~/data/responses";
import {
  AS_STARTED,
  BUILT_AT,
  storeLearner,
  storeRunningAttempt,
} from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

const LATER = new Date("2026-03-01T09:05:00.000Z");

async function runningAttempt() {
  const database = await temporaryDatabase();
  const owned = await storeRunningAttempt(database);
  const first: NewResponse = {
    ...owned,
    position: 1,
    operationId: "op-1",
    baseRevision: 0,
    answer: { kind: "single-choice", option: "a" },
    receivedAt: BUILT_AT,
    late: false,
    asFound: AS_STARTED,
  };
  const append = (change: Partial<NewResponse> = {}) =>
    appendResponse(database, { ...first, ...change });
  const earlier = (change: Partial<NewResponse> = {}) =>
    findOperation(database, { ...first, ...change });
  const slot = async (position = 1) =>
    (await findAttempt(database, owned))?.slots.find((one) => one.position === position);
  return { database, owned, append, earlier, slot };
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

it("finds an operation that was stored, whatever came since, and stores it once", async () => {
  const { append, earlier, slot } = await runningAttempt();
  const first = { kind: "replayed", revision: 1, receivedAt: BUILT_AT, late: false };
  expect(await earlier()).toBeNull();
  await append();
  expect(await append({ receivedAt: LATER })).toEqual({ kind: "changed" });
  await append({ operationId: "op-2", baseRevision: 1 });
  expect(await append({ receivedAt: LATER, baseRevision: 2 })).toEqual({ kind: "changed" });
  expect(await earlier({ receivedAt: LATER })).toEqual(first);
  expect(await slot()).toMatchObject({ revision: 2 });
});

it.each<[string, Partial<NewResponse>]>([
  ["another answer", { answer: { kind: "single-choice", option: "b" } }],
  ["no answer", { answer: null }],
  ["another slot", { position: 2 }],
  ["another certainty", { certainty: 3 }],
  ["a try", { tried: true }],
])("tells an operation id that comes again with %s", async (_, change) => {
  const { append, earlier, slot } = await runningAttempt();
  await append();
  expect(await append(change)).toEqual({ kind: "changed" });
  expect(await append({ ...change, baseRevision: 1 })).toEqual({ kind: "changed" });
  expect(await earlier(change)).toEqual({ kind: "conflict-operation" });
  expect(await slot()).toMatchObject({ revision: 1 });
  expect(await slot(2)).toMatchObject({ revision: 0, response: null });
});

it("keeps the certainty with the answer", async () => {
  const { append, slot } = await runningAttempt();
  await append({ certainty: 2 });
  expect(await slot()).toMatchObject({ response: { certainty: 2 } });
});

it("stores nothing upon a revision that is not the current one", async () => {
  const { append, slot } = await runningAttempt();
  await append();
  expect(await append({ operationId: "op-2", answer: null })).toEqual({ kind: "changed" });
  expect(await append({ operationId: "op-3", baseRevision: 7 })).toEqual({ kind: "changed" });
  expect(await slot()).toMatchObject({ revision: 1 });
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

it.each([
  ["was submitted", { state: "marked", submittedBy: "learner", runningKey: null }],
  ["was ended by its time", { state: "waiting", submittedBy: "deadline", runningKey: null }],
  ["was abandoned", { state: "abandoned", submittedBy: "deadline", runningKey: null }],
  ["got another end", { deadlineAt: LATER }],
  ["has gone on", { reachedPosition: 2 }],
])("stores nothing in an attempt that %s since it was found", async (_, data) => {
  const { database, owned, append, slot } = await runningAttempt();
  await database.attempt.update({ where: { id: owned.attemptId }, data });
  expect(await append()).toEqual({ kind: "changed" });
  expect(await slot()).toMatchObject({ revision: 0 });
  const asFound = { ...AS_STARTED, ...data };
  expect(await append({ asFound: asFound as NewResponse["asFound"] })).toMatchObject({
    kind: "saved",
  });
});

it("knows no attempt of somebody else, no other slot, and no other attempt", async () => {
  const { database, append, earlier, slot } = await runningAttempt();
  const stranger = await storeLearner(database);
  expect(await append({ learnerId: stranger })).toEqual({ kind: "changed" });
  expect(await append({ position: 4 })).toEqual({ kind: "changed" });
  expect(await append({ attemptId: "none" })).toEqual({ kind: "changed" });
  expect(await slot()).toMatchObject({ revision: 0 });
  await append();
  expect(await earlier({ learnerId: stranger })).toBeNull();
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
        baseRevision = (await slot())?.revision ?? 0;
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
