import { expect, it } from "vitest";
import { findAttempt } from "~/data/attempt-record";
import { listAttempts } from "~/data/attempts";
import type { Database } from "~/data/database";
import { appendLearningEvents, listLearningEvents } from "~/data/learning-events";
import { mergeLearners } from "~/data/merge-learners";
import { listReadingPlaces, saveReadingPlace } from "~/data/reading-places";
import { appendResponse } from "~/data/responses";
import { withSubmission } from "~/data/submission";
import {
  AS_STARTED,
  BUILT_AT,
  buildAttempt,
  storeAttempt,
  storeLearner,
  storeModule,
} from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

async function guestAndAccount() {
  const database = await temporaryDatabase();
  await storeModule(database);
  return {
    database,
    from: await storeLearner(database),
    into: await storeLearner(database),
  };
}

async function start(database: Database, learnerId: string, quizId = "quiz") {
  return (await storeAttempt(database, buildAttempt({ learnerId, quizId }))).attemptId;
}

async function submitted(database: Database, learnerId: string, quizId = "quiz") {
  const attemptId = await start(database, learnerId, quizId);
  const submission = { attemptId, learnerId, submittedAt: BUILT_AT };
  await withSubmission(database, submission, ({ slots }) => ({
    state: "marked",
    by: "learner",
    markMicro: 0,
    passed: false,
    slots: slots.map(({ position }) => ({ position, outcome: "wrong", markMicro: 0 })),
  }));
  return attemptId;
}

function answer(database: Database, attemptId: string, learnerId: string) {
  const response = { position: 1, operationId: "op", baseRevision: 0, answer: null };
  const arrival = { receivedAt: BUILT_AT, late: false, asFound: AS_STARTED };
  return appendResponse(database, { attemptId, learnerId, ...response, ...arrival });
}

it("moves attempts with their answers, and numbers them after the account's own", async () => {
  const { database, from, into } = await guestAndAccount();
  const guests = [
    await submitted(database, from),
    await submitted(database, from),
    await submitted(database, from, "other"),
  ];
  const own = [await submitted(database, into), await submitted(database, into)];
  const running = await start(database, from);
  await answer(database, running, from);
  await mergeLearners(database, { from, into });
  const attempts = await listAttempts(database, { learnerId: into });
  expect(new Map(attempts.map(({ id, number }) => [id, number]))).toEqual(
    new Map([
      [own[0], 1],
      [own[1], 2],
      [guests[0], 3],
      [guests[1], 4],
      [running, 5],
      [guests[2], 1],
    ]),
  );
  expect(await start(database, into)).toBe(running);
  const moved = await findAttempt(database, { attemptId: running, learnerId: into });
  expect(moved?.slots[0]).toMatchObject({ revision: 1 });
  expect(await database.learner.count({ where: { id: from } })).toBe(0);
});

it("lets both running attempts at one quiz go on", async () => {
  const { database, from, into } = await guestAndAccount();
  const guests = await start(database, from);
  const own = await start(database, into);
  await mergeLearners(database, { from, into });
  expect(await start(database, into)).toBe(own);
  expect(await answer(database, guests, into)).toMatchObject({ kind: "saved" });
  expect(await answer(database, own, into)).toMatchObject({ kind: "saved" });
  const states = (await listAttempts(database, { learnerId: into })).map(({ state }) => state);
  expect(states).toEqual(["running", "running"]);
});

it("merges two guests with running attempts one after the other", async () => {
  const { database, from, into } = await guestAndAccount();
  const second = await storeLearner(database);
  await start(database, from);
  await start(database, second);
  const own = await start(database, into);
  await mergeLearners(database, { from, into });
  await mergeLearners(database, { from: second, into });
  expect(await listAttempts(database, { learnerId: into })).toHaveLength(3);
  expect(await start(database, into)).toBe(own);
});

it("keeps one of an event that both have, and all others", async () => {
  const { database, from, into } = await guestAndAccount();
  const event = (operationId: string, lessonId: string) =>
    ({
      kind: "lesson-opened",
      operationId,
      lessonId,
      moduleVersionId: "version-1",
      occurredAt: BUILT_AT,
    }) as const;
  const module = { moduleId: "module" };
  await appendLearningEvents(database, { ...module, learnerId: from }, [
    event("op-1", "lesson"),
    event("op-2", "guest"),
  ]);
  await appendLearningEvents(database, { ...module, learnerId: into }, [event("op-1", "lesson")]);
  await mergeLearners(database, { from, into });
  const events = await listLearningEvents(database, { ...module, learnerId: into });
  expect(events).toEqual([event("op-1", "lesson"), event("op-2", "guest")]);
  expect(await database.learningEvent.count()).toBe(2);
});

it("keeps the later of two places in a lesson", async () => {
  const { database, from, into } = await guestAndAccount();
  const later = new Date(BUILT_AT.getTime() + 1000);
  const save = (learnerId: string, lessonId: string, updatedAt: Date) =>
    saveReadingPlace(database, {
      learnerId,
      moduleId: "module",
      lessonId,
      sectionId: learnerId === from ? "guest" : "account",
      updatedAt,
    });
  await save(from, "a", later);
  await save(into, "a", BUILT_AT);
  await save(from, "b", BUILT_AT);
  await save(into, "b", later);
  await save(from, "c", BUILT_AT);
  await mergeLearners(database, { from, into });
  const places = await listReadingPlaces(database, { learnerId: into, moduleId: "module" });
  expect(new Map(places.map(({ lessonId, sectionId }) => [lessonId, sectionId]))).toEqual(
    new Map([
      ["a", "guest"],
      ["b", "account"],
      ["c", "guest"],
    ]),
  );
  expect(await database.readingPlace.count()).toBe(3);
});

it("changes nothing when the merge is repeated", async () => {
  const { database, from, into } = await guestAndAccount();
  await submitted(database, from);
  await mergeLearners(database, { from, into });
  await mergeLearners(database, { from, into });
  expect(await listAttempts(database, { learnerId: into })).toHaveLength(1);
});

it("refuses to merge a learner into itself or into nobody, and loses nothing", async () => {
  const { database, from } = await guestAndAccount();
  await submitted(database, from);
  await expect(mergeLearners(database, { from, into: from })).rejects.toThrow();
  await expect(mergeLearners(database, { from, into: "nobody" })).rejects.toThrow();
  expect(await listAttempts(database, { learnerId: from })).toHaveLength(1);
});
