import { describe, expect, it } from "vitest";
import { countedAnswers } from "~/data/counted-answers";
import type { Database } from "~/data/database";
import { firstFinishedAttempts } from "~/data/finished-attempts";
import { timesSpent } from "~/data/times-spent";
import { storeLearner, storeModule } from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

const QUIZ = { moduleId: "module", quizId: "quiz" };
const START = Date.parse("2026-03-01T09:00:00.000Z");

const after = (seconds: number) => new Date(START + seconds * 1000);

interface Stored {
  id: string;
  learnerId: string;
  number?: number;
  state?: string;
  quizId?: string;
  submittedAfter?: number;
}

/** An attempt with two slots, `q1` right and `q2` wrong, without answers. */
async function storeAttempt(database: Database, stored: Stored) {
  const {
    id,
    learnerId,
    number = 1,
    state = "marked",
    quizId = "quiz",
    submittedAfter = 60,
  } = stored;
  await database.attempt.create({
    data: {
      ...{ id, learnerId, number, state, quizId, moduleId: "module" },
      ...{ moduleVersionId: "version-1", seed: "seed", possibleMicro: 2_000_000 },
      ...{ startedAt: after(0), submittedAt: after(submittedAfter), markMicro: 1_000_000 },
      slots: {
        create: [
          { position: 1, questionId: "q1", outcome: "right", markMicro: 1_000_000 },
          { position: 2, questionId: "q2", outcome: "wrong", markMicro: 0 },
        ].map((slot) => ({ ...slot, optionOrder: "{}", possibleMicro: 1_000_000 })),
      },
    },
  });
}

async function scene() {
  const database = await temporaryDatabase();
  await storeModule(database);
  return { database, learnerId: await storeLearner(database) };
}

interface Answer {
  position: number;
  seconds: number;
  value?: boolean | null;
  revision?: number;
  late?: boolean;
}

async function storeAnswers(database: Database, attemptId: string, answers: readonly Answer[]) {
  await database.response.createMany({
    data: answers.map(({ position, seconds, value = true, revision = 1, late = false }) => ({
      ...{ attemptId, position, revision, late, receivedAt: after(seconds) },
      operationId: `${attemptId} ${position} ${revision}`,
      answer: value === null ? null : JSON.stringify({ kind: "true-false", value }),
    })),
  });
}

describe("the first finished attempts at a quiz", () => {
  it("are one of each learner, oldest first, with their slots", async () => {
    const { database, learnerId } = await scene();
    const other = await storeLearner(database);
    await storeAttempt(database, { id: "later", learnerId, submittedAfter: 90 });
    await storeAttempt(database, { id: "second", learnerId, number: 2, submittedAfter: 5 });
    await storeAttempt(database, { id: "earlier", learnerId: other });
    expect(await firstFinishedAttempts(database, QUIZ)).toEqual(
      ["earlier", "later"].map((attemptId) => ({
        attemptId,
        versionId: "version-1",
        slots: [
          { position: 1, questionId: "q1", markMicro: 1_000_000, possibleMicro: 1_000_000 },
          { position: 2, questionId: "q2", markMicro: 0, possibleMicro: 1_000_000 },
        ],
      })),
    );
  });

  it("are not of another quiz or module, nor running or abandoned ones", async () => {
    const { database, learnerId } = await scene();
    await storeAttempt(database, { id: "abandoned", learnerId, state: "abandoned" });
    await storeAttempt(database, { id: "running", learnerId, number: 2, state: "running" });
    await storeAttempt(database, { id: "elsewhere", learnerId, quizId: "another" });
    expect(await firstFinishedAttempts(database, QUIZ)).toEqual([]);
    expect(await firstFinishedAttempts(database, { ...QUIZ, moduleId: "other" })).toEqual([]);
    await storeAttempt(database, { id: "third", learnerId, number: 3 });
    expect(await firstFinishedAttempts(database, QUIZ)).toMatchObject([{ attemptId: "third" }]);
  });

  it("tell which mark is missing", async () => {
    const { database, learnerId } = await scene();
    await storeAttempt(database, { id: "waiting", learnerId, state: "waiting" });
    await database.attemptSlot.update({
      where: { attemptId_position: { attemptId: "waiting", position: 1 } },
      data: { markMicro: null, outcome: "pending" },
    });
    expect(await firstFinishedAttempts(database, QUIZ)).toMatchObject([
      { slots: [{ markMicro: null }, { markMicro: 0 }] },
    ]);
  });
});

describe("the answers that count", () => {
  it("are the newest that came in time, one for each slot", async () => {
    const { database, learnerId } = await scene();
    await storeAttempt(database, { id: "one", learnerId });
    await storeAnswers(database, "one", [
      { position: 1, seconds: 10, value: false },
      { position: 1, seconds: 20, revision: 2 },
      { position: 1, seconds: 99, revision: 3, value: false, late: true },
    ]);
    const answers = await countedAnswers(database, { attemptIds: ["one"] });
    expect(answers).toEqual([
      {
        attemptId: "one",
        questionId: "q1",
        response: { kind: "true-false", value: true },
        outcome: "right",
      },
      { attemptId: "one", questionId: "q2", response: null, outcome: "wrong" },
    ]);
    const wanted = { attemptIds: ["one", "nowhere"], questionId: "q2" };
    expect(await countedAnswers(database, wanted)).toEqual(answers.slice(1));
  });

  it("are in the order in which the attempts were named", async () => {
    const { database, learnerId } = await scene();
    for (const [index, id] of ["a", "b", "c"].entries()) {
      await storeAttempt(database, { id, learnerId, number: index + 1 });
    }
    const attemptIds = ["c", "a", "b"];
    const answers = await countedAnswers(database, { attemptIds, questionId: "q1" });
    expect(answers.map(({ attemptId }) => attemptId)).toEqual(attemptIds);
  });

  it("are nothing where the answer was cleared", async () => {
    const { database, learnerId } = await scene();
    await storeAttempt(database, { id: "one", learnerId });
    await storeAnswers(database, "one", [
      { position: 1, seconds: 10 },
      { position: 1, seconds: 20, revision: 2, value: null },
    ]);
    const wanted = { attemptIds: ["one"], questionId: "q1" };
    expect(await countedAnswers(database, wanted)).toMatchObject([{ response: null }]);
  });
});

describe("the time spent on a question", () => {
  const spent = (database: Database, questionId: string, attemptIds = ["one"]) =>
    timesSpent(database, { attemptIds, questionId });

  it("runs from the answer before, or the start, to each of its answers", async () => {
    const { database, learnerId } = await scene();
    await storeAttempt(database, { id: "one", learnerId });
    await storeAnswers(database, "one", [
      { position: 2, seconds: 30 },
      { position: 1, seconds: 40.5 },
      { position: 2, seconds: 60.5, revision: 2 },
      { position: 2, seconds: 999, revision: 3, late: true },
    ]);
    expect((await spent(database, "q1")).map((seconds) => seconds.toFixed(2))).toEqual(["10.50"]);
    expect((await spent(database, "q2")).map((seconds) => seconds.toFixed(2))).toEqual(["50.00"]);
  });

  it("is not known where nothing was answered, or where answers came together", async () => {
    const { database, learnerId } = await scene();
    await storeAttempt(database, { id: "one", learnerId });
    await storeAttempt(database, { id: "two", learnerId, number: 2 });
    expect(await spent(database, "q1")).toEqual([]);
    await storeAnswers(database, "one", [
      { position: 1, seconds: 300 },
      { position: 2, seconds: 300 },
    ]);
    await storeAnswers(database, "two", [{ position: 1, seconds: 25 }]);
    const seconds = await spent(database, "q1", ["one", "two"]);
    expect(seconds.map(Math.round)).toEqual([25]);
    expect(await spent(database, "q1", [])).toEqual([]);
  });
});
