import { expect, it } from "vitest";
import { findAttempt, type OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { answerByForm } from "~/workflows/answer-by-form";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { quizScene, RIGHT, save, start, WRONG } from "./quiz-scene";

/** The fields of a form that was loaded before the first answer. */
const FRESH = { position: 1, baseRevision: 0, operationId: "operation-1", toggleFlag: false };

async function running(timeLimitMinutes: number | null = null) {
  stopClock(BUILT_AT);
  return start(await quizScene(buildQuizModule({ timeLimitMinutes })));
}

async function firstSlot(owned: OwnedAttempt) {
  return (await findAttempt(database(), owned))?.slots[0];
}

async function storedAnswers(): Promise<unknown[]> {
  const rows = await database().response.findMany({ orderBy: { revision: "asc" } });
  return rows.map(({ answer }) => answer && JSON.parse(answer));
}

it("saves the answer", async () => {
  const owned = await running();
  expect(await answerByForm({ ...owned, ...FRESH, answer: RIGHT })).toMatchObject({
    kind: "saved",
  });
  expect(await firstSlot(owned)).toMatchObject({ revision: 1, response: { answer: RIGHT } });
});

it("stores nothing when the answer is as it was", async () => {
  const owned = await running();
  expect(await answerByForm({ ...owned, ...FRESH, answer: null })).toMatchObject({ kind: "saved" });
  expect(await storedAnswers()).toEqual([]);
  await save(owned, { position: 1, answer: RIGHT });
  const loadedAgain = { ...FRESH, baseRevision: 1, operationId: "operation-2" };
  await answerByForm({ ...owned, ...loadedAgain, answer: RIGHT });
  expect(await storedAnswers()).toEqual([RIGHT]);
});

it("stores nothing when the form only leads somewhere", async () => {
  const owned = await running();
  const leading = { position: 1, toggleFlag: false, answer: RIGHT };
  expect(await answerByForm({ ...owned, ...leading })).toMatchObject({ kind: "saved" });
  expect(await storedAnswers()).toEqual([]);
});

it("keeps both answers when another tab has answered since, the one sent now as the newer", async () => {
  const owned = await running();
  await save(owned, { position: 1, answer: WRONG });
  expect(await answerByForm({ ...owned, ...FRESH, answer: RIGHT })).toMatchObject({
    kind: "saved",
  });
  expect(await storedAnswers()).toEqual([WRONG, RIGHT]);
});

it("keeps the answers of two tabs that are sent at once", async () => {
  const owned = await running();
  const sent = [RIGHT, WRONG].map((answer, tab) =>
    answerByForm({ ...owned, ...FRESH, operationId: `operation-${tab}`, answer }),
  );
  expect(await Promise.all(sent)).toMatchObject([{ kind: "saved" }, { kind: "saved" }]);
  expect(await storedAnswers()).toHaveLength(2);
});

it("does not blank what another tab has answered since the form was loaded", async () => {
  const owned = await running();
  await save(owned, { position: 1, answer: RIGHT });
  expect(await answerByForm({ ...owned, ...FRESH, answer: null })).toMatchObject({ kind: "saved" });
  expect(await storedAnswers()).toEqual([RIGHT]);
});

it("stores one of many same forms at once", async () => {
  const owned = await running();
  const sent = { ...owned, ...FRESH, answer: RIGHT };
  const results = await Promise.all(Array.from({ length: 10 }, () => answerByForm(sent)));
  expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(["saved"]));
  expect(await storedAnswers()).toEqual([RIGHT]);
});

it("keeps every change of a form that the browser brought back as it was loaded", async () => {
  const owned = await running();
  for (const answer of [RIGHT, WRONG, RIGHT]) {
    expect(await answerByForm({ ...owned, ...FRESH, answer })).toMatchObject({ kind: "saved" });
  }
  expect(await storedAnswers()).toEqual([RIGHT, WRONG, RIGHT]);
});

it("clears an answer", async () => {
  const owned = await running();
  await save(owned, { position: 1, answer: RIGHT });
  const clearing = { ...FRESH, baseRevision: 1, answer: null };
  expect(await answerByForm({ ...owned, ...clearing })).toMatchObject({ kind: "saved" });
  expect(await firstSlot(owned)).toMatchObject({ revision: 2, response: { answer: null } });
});

it("sets a flag and takes it away, whether or not there is an answer", async () => {
  const owned = await running();
  const flagging = { ...owned, ...FRESH, toggleFlag: true };
  await answerByForm({ ...flagging, answer: null });
  expect(await firstSlot(owned)).toMatchObject({ flagged: true, revision: 0 });
  await answerByForm({ ...flagging, answer: RIGHT });
  expect(await firstSlot(owned)).toMatchObject({ flagged: false, revision: 1 });
  await answerByForm({ ...owned, ...FRESH, answer: RIGHT });
  expect(await firstSlot(owned)).toMatchObject({ flagged: false });
});

it("refuses an answer to another kind of question, and says what to do", async () => {
  const owned = await running();
  const answer = { kind: "numeric", text: "4" } as const;
  expect(await answerByForm({ ...owned, ...FRESH, answer })).toMatchObject({
    kind: "refused",
    message: expect.stringMatching(/Load the page again/),
  });
});

it("changes nothing after submitting", async () => {
  const owned = await running();
  await submitAttempt(owned);
  const sent = { ...owned, ...FRESH, answer: RIGHT, toggleFlag: true };
  expect(await answerByForm(sent)).toEqual({ kind: "submitted" });
  expect(await firstSlot(owned)).toMatchObject({ flagged: false, response: null });
});

it("submits an attempt whose time is up instead of answering it", async () => {
  const owned = await running(10);
  stopClock(secondsAfter(BUILT_AT, 606));
  const sent = { ...owned, ...FRESH, answer: RIGHT };
  expect(await answerByForm(sent)).toEqual({ kind: "submitted" });
  expect(await findAttempt(database(), owned)).toMatchObject({ submittedBy: "deadline" });
  expect(await storedAnswers()).toEqual([]);
});

it("knows no question that the attempt lacks, and no attempt of somebody else", async () => {
  const owned = await running();
  const sent = { ...owned, ...FRESH, answer: RIGHT, toggleFlag: true };
  expect(await answerByForm({ ...sent, position: 9 })).toEqual({ kind: "missing" });
  const learnerId = await storeLearner(database());
  expect(await answerByForm({ ...sent, learnerId })).toEqual({ kind: "missing" });
  expect(await firstSlot(owned)).toMatchObject({ flagged: false, response: null });
});
