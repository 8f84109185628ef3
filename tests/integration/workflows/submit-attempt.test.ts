import { expect, it } from "vitest";
import { findAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { answer, publish, quizScene, RIGHT, save, start, WRONG } from "./quiz-scene";

it("marks what is stored, slot by slot, and passes by the quiz's mark", async () => {
  stopClock(BUILT_AT);
  const owned = await start(await quizScene(buildQuizModule({ passMark: 0.5 })));
  await answer(owned, [1, 3]);
  await answer(owned, [2], WRONG);
  stopClock(secondsAfter(BUILT_AT, 60));
  expect(await submitAttempt(owned)).toEqual({ kind: "submitted" });
  expect(await findAttempt(database(), owned)).toMatchObject({
    state: "marked",
    submittedAt: secondsAfter(BUILT_AT, 60),
    submittedBy: "learner",
    markMicro: 2_000_000,
    possibleMicro: 4_000_000,
    passed: true,
    slots: [
      { outcome: "right", markMicro: 1_000_000 },
      { outcome: "wrong", markMicro: 0 },
      { outcome: "right", markMicro: 1_000_000 },
      { outcome: "unanswered", markMicro: 0 },
    ],
  });
});

it("counts the newest answer to a question, also when it was cleared", async () => {
  const owned = await start(await quizScene(buildQuizModule()));
  await answer(owned, [1, 2]);
  await save(owned, { position: 1, answer: WRONG, baseRevision: 1 });
  await save(owned, { position: 2, answer: null, baseRevision: 1 });
  await submitAttempt(owned);
  const attempt = await findAttempt(database(), owned);
  expect(attempt?.slots.map(({ outcome }) => outcome).slice(0, 2)).toEqual(["wrong", "unanswered"]);
});

it("does not pass a hair below the mark", async () => {
  const owned = await start(await quizScene(buildQuizModule({ passMark: 0.51 })));
  await answer(owned, [1, 2]);
  await submitAttempt(owned);
  expect(await findAttempt(database(), owned)).toMatchObject({ passed: false });
});

it("submits once, however often and at whatever moment it is asked", async () => {
  stopClock(BUILT_AT);
  const owned = await start(await quizScene(buildQuizModule()));
  await answer(owned, [1]);
  const results = await Promise.all(Array.from({ length: 20 }, () => submitAttempt(owned)));
  expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(["submitted"]));
  const first = await findAttempt(database(), owned);
  stopClock(secondsAfter(BUILT_AT, 60));
  await submitAttempt({ ...owned, submittedBy: "deadline" });
  expect(await findAttempt(database(), owned)).toEqual(first);
  expect(first).toMatchObject({ markMicro: 1_000_000, submittedAt: BUILT_AT });
});

it("counts the answers that it finds and refuses the others when both come at once", async () => {
  const owned = await start(await quizScene(buildQuizModule()));
  const saving = [1, 2, 3, 4].map((position) => save(owned, { position, answer: RIGHT }));
  const [saved] = await Promise.all([Promise.all(saving), submitAttempt(owned)]);
  const kept = saved.filter((result) => result?.kind === "saved").length;
  expect(await findAttempt(database(), owned)).toMatchObject({ markMicro: kept * 1_000_000 });
});

it("marks by the version that the attempt began with", async () => {
  const content = buildQuizModule();
  const owned = await start(await quizScene(content));
  await answer(owned, [1]);
  const questions = content.questions.map((question) =>
    question.kind === "true-false" ? { ...question, key: false } : question,
  );
  await publish({ ...content, questions });
  await submitAttempt(owned);
  expect(await findAttempt(database(), owned)).toMatchObject({ markMicro: 1_000_000 });
});

it("leaves an attempt of somebody else alone", async () => {
  const owned = await start(await quizScene(buildQuizModule()));
  const learnerId = await storeLearner(database());
  expect(await submitAttempt({ ...owned, learnerId })).toEqual({ kind: "missing" });
  expect(await findAttempt(database(), owned)).toMatchObject({ state: "running" });
});
