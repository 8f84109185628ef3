import { describe, expect, it } from "vitest";
import { findAttempt, type OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { saveResponses } from "~/workflows/save-responses";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { quizScene, RIGHT, save, start, WRONG } from "./quiz-scene";

const TEN_MINUTES = { timeLimitMinutes: 10 };

async function slotOf(owned: OwnedAttempt, position = 1) {
  const attempt = await findAttempt(database(), owned);
  return attempt?.slots.find((slot) => slot.position === position);
}

async function running(quiz: Parameters<typeof buildQuizModule>[0] = {}) {
  stopClock(BUILT_AT);
  return start(await quizScene(buildQuizModule(quiz)));
}

it("saves an answer with its revision and the server's time", async () => {
  const owned = await running();
  const saving = { position: 1, answer: RIGHT, operationId: "operation-1" };
  expect(await save(owned, saving)).toEqual({
    operationId: "operation-1",
    status: 200,
    kind: "saved",
    revision: 1,
    at: BUILT_AT.toISOString(),
  });
  expect(await save(owned, { position: 1, answer: WRONG, baseRevision: 1 })).toMatchObject({
    kind: "saved",
    revision: 2,
  });
  expect(await slotOf(owned)).toMatchObject({ revision: 2, response: { answer: WRONG } });
});

it("answers an operation that is sent again as it did before, and stores it once", async () => {
  const owned = await running();
  const saving = { position: 1, answer: RIGHT, operationId: "operation-1" };
  const first = await save(owned, saving);
  stopClock(secondsAfter(BUILT_AT, 60));
  await save(owned, { position: 1, answer: WRONG, baseRevision: 1 });
  expect(await save(owned, saving)).toEqual(first);
  expect(await slotOf(owned)).toMatchObject({ revision: 2, response: { answer: WRONG } });
});

it("stores one of many same operations at once", async () => {
  const owned = await running();
  const saving = { position: 1, answer: RIGHT, operationId: "operation-1" };
  const results = await Promise.all(Array.from({ length: 20 }, () => save(owned, saving)));
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  expect(await database().response.count()).toBe(1);
});

it("says where the slot stands when it was answered elsewhere, and keeps that answer", async () => {
  const owned = await running();
  await save(owned, { position: 1, answer: RIGHT });
  expect(await save(owned, { position: 1, answer: WRONG })).toMatchObject({
    status: 409,
    kind: "stale",
    revision: 1,
    answer: RIGHT,
  });
  expect(await slotOf(owned)).toMatchObject({ revision: 1, response: { answer: RIGHT } });
});

it("takes each operation for itself, in the order given", async () => {
  const owned = await running();
  const operation = (operationId: string, rest: { position: number; baseRevision: number }) => ({
    operationId,
    answer: RIGHT,
    ...rest,
  });
  const saved = await saveResponses({
    ...owned,
    operations: [
      operation("operation-1", { position: 2, baseRevision: 0 }),
      { ...operation("operation-2", { position: 2, baseRevision: 1 }), answer: WRONG },
      operation("operation-3", { position: 2, baseRevision: 0 }),
      operation("operation-4", { position: 9, baseRevision: 0 }),
      operation("operation-5", { position: 1, baseRevision: 0 }),
    ],
  });
  expect(saved).toMatchObject({
    kind: "answered",
    results: [
      { operationId: "operation-1", kind: "saved", revision: 1 },
      { operationId: "operation-2", kind: "saved", revision: 2 },
      { operationId: "operation-3", kind: "stale", revision: 2 },
      { operationId: "operation-4", kind: "refused" },
      { operationId: "operation-5", kind: "saved", revision: 1 },
    ],
  });
  expect(await slotOf(owned, 2)).toMatchObject({ response: { answer: WRONG } });
});

describe("refuses, says what to do and stores nothing:", () => {
  it("an answer to a submitted attempt", async () => {
    const owned = await running();
    await submitAttempt(owned);
    const refused = await save(owned, { position: 1, answer: RIGHT });
    expect(refused).toMatchObject({
      status: 410,
      kind: "closed",
      message: expect.stringMatching(/has been submitted/),
    });
    expect(await slotOf(owned)).toMatchObject({ response: null, revision: 0 });
  });

  it("an answer to another kind of question", async () => {
    const owned = await running();
    const refused = await save(owned, { position: 1, answer: { kind: "short-text", text: "yes" } });
    expect(refused).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/another kind/),
    });
    expect(await slotOf(owned)).toMatchObject({ response: null, revision: 0 });
  });

  it("another answer under an id that was used", async () => {
    const owned = await running();
    const operationId = "operation-1";
    await save(owned, { position: 1, answer: RIGHT, operationId });
    for (const other of [
      { position: 1, answer: WRONG, baseRevision: 1 },
      { position: 2, answer: RIGHT },
    ]) {
      const refused = await save(owned, { ...other, operationId });
      expect(refused).toMatchObject({
        status: 409,
        kind: "conflict",
        message: expect.stringMatching(/Load the page again/),
      });
    }
    expect(await slotOf(owned)).toMatchObject({ response: { answer: RIGHT }, revision: 1 });
    expect(await slotOf(owned, 2)).toMatchObject({ response: null });
  });

  it("an answer to a question that the attempt does not have", async () => {
    const owned = await running();
    const refused = await save(owned, { position: 5, answer: RIGHT });
    expect(refused).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/no such question/),
    });
    expect(await database().response.count()).toBe(0);
  });
});

it("counts an answer until the network's grace is over, and keeps a later one uncounted", async () => {
  const owned = await running(TEN_MINUTES);
  stopClock(secondsAfter(BUILT_AT, 605));
  expect(await save(owned, { position: 1, answer: RIGHT })).toMatchObject({ kind: "saved" });
  stopClock(secondsAfter(BUILT_AT, 605.001));
  const late = await save(owned, { position: 1, answer: WRONG, baseRevision: 1 });
  expect(late).toMatchObject({ kind: "late", message: expect.stringMatching(/too late/) });
  expect(await slotOf(owned)).toMatchObject({ response: { answer: RIGHT, revision: 1 } });
  expect(await database().response.count({ where: { late: true } })).toBe(1);
});

it.each([
  ["while the attempt runs", false],
  ["when the attempt is submitted", true],
])("says that an answer was saved in time when it is sent again too late, %s", async (_, done) => {
  const owned = await running(TEN_MINUTES);
  const saving = { position: 1, answer: RIGHT, operationId: "operation-1" };
  const first = await save(owned, saving);
  stopClock(secondsAfter(BUILT_AT, 700));
  if (done) await submitAttempt(owned);
  expect(await save(owned, saving)).toEqual(first);
});

it("says again that a late answer was too late", async () => {
  const owned = await running(TEN_MINUTES);
  stopClock(secondsAfter(BUILT_AT, 700));
  const saving = { position: 1, answer: RIGHT, operationId: "operation-1" };
  const first = await save(owned, saving);
  expect(await save(owned, saving)).toEqual(first);
  await submitAttempt(owned);
  expect(await save(owned, saving)).toMatchObject({
    kind: "late",
    message: expect.stringMatching(/too late/),
  });
});

it("knows no attempt of somebody else, and stores nothing in it", async () => {
  const owned = await running();
  const stranger = { ...owned, learnerId: await storeLearner(database()) };
  expect(await save(stranger, { position: 1, answer: RIGHT })).toEqual({ kind: "missing" });
  expect(await slotOf(owned)).toMatchObject({ response: null, revision: 0 });
});
