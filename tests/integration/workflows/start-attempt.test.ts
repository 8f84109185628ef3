import { describe, expect, it } from "vitest";
import { findAttempt, type OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { startAttempt } from "~/workflows/start-attempt";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { everyKindContent } from "../../fixtures/modules/every-kind-content";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { publish, type QuizScene, quizScene, start } from "./quiz-scene";

function stored(owned: OwnedAttempt) {
  return findAttempt(database(), owned);
}

async function drawn(owned: OwnedAttempt): Promise<string[]> {
  return (await stored(owned))?.slots.map(({ questionId }) => questionId) ?? [];
}

function tryToStart({ opened, learnerId }: QuizScene) {
  const [quiz] = opened.content.quizzes;
  if (!quiz) throw new Error("The module has no quiz.");
  return startAttempt({ ...opened, quiz, learnerId });
}

it("fixes version, questions, points and deadline", async () => {
  stopClock(BUILT_AT);
  const scene = await quizScene(
    buildQuizModule({
      timeLimitMinutes: 10,
      slots: [{ question: "q2", points: 2.5 }, { question: "q1" }],
    }),
  );
  const attempt = await stored(await start(scene));
  expect(attempt).toMatchObject({
    learnerId: scene.learnerId,
    moduleVersionId: scene.opened.versionId,
    number: 1,
    state: "running",
    startedAt: BUILT_AT,
    deadlineAt: secondsAfter(BUILT_AT, 600),
    possibleMicro: 3_500_000,
    slots: [
      { position: 1, questionId: "q2", possibleMicro: 2_500_000 },
      { position: 2, questionId: "q1", possibleMicro: 1_000_000 },
    ],
  });
});

it("has no deadline without a time limit", async () => {
  const scene = await quizScene(buildQuizModule());
  expect(await stored(await start(scene))).toMatchObject({ deadlineAt: null });
});

it("draws the order of options anew for each attempt", async () => {
  const scene = await quizScene(await everyKindContent());
  const orders = new Set<string>();
  for (let attempt = 1; attempt <= 6; attempt += 1) {
    const owned = await start(scene, "every-kind");
    const slots = (await stored(owned))?.slots;
    const several = slots?.find(({ questionId }) => questionId === "several")?.optionOrder.options;
    expect(several?.toSorted()).toEqual(["anchor", "boat", "glass", "wick"]);
    orders.add(String(several));
    await submitAttempt(owned);
  }
  expect(orders.size).toBeGreaterThan(1);
});

it("makes one attempt of many starts at once", async () => {
  const scene = await quizScene(buildQuizModule());
  const starts = await Promise.all(Array.from({ length: 20 }, () => start(scene)));
  expect(new Set(starts.map(({ attemptId }) => attemptId)).size).toBe(1);
  expect(await scene.store.attempt.count()).toBe(1);
  expect(await scene.store.attemptSlot.count()).toBe(4);
});

it("gives each learner an attempt of their own", async () => {
  const scene = await quizScene(buildQuizModule());
  const other = { ...scene, learnerId: await storeLearner(scene.store) };
  expect((await start(scene)).attemptId).not.toBe((await start(other)).attemptId);
});

it("is refused when the tries are used up, and not while one runs", async () => {
  const scene = await quizScene(buildQuizModule({ attempts: 2 }));
  const first = await start(scene);
  expect(await tryToStart(scene)).toEqual({ kind: "started", attemptId: first.attemptId });
  await submitAttempt(first);
  const second = await start(scene);
  expect(await tryToStart(scene)).toEqual({ kind: "started", attemptId: second.attemptId });
  await submitAttempt(second);
  expect(await tryToStart(scene)).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("all your attempts"),
  });
  expect(await scene.store.attempt.count()).toBe(2);
});

it("draws questions that the learner has not met first", async () => {
  const scene = await quizScene(buildQuizModule());
  const first = await start(scene);
  await submitAttempt(first);
  const second = await start(scene);
  const pools = [...(await drawn(first)).slice(2), ...(await drawn(second)).slice(2)];
  expect(pools.toSorted()).toEqual(["p1", "p2", "p3", "p4"]);
});

it("goes on with its own version when another is published", async () => {
  const scene = await quizScene(buildQuizModule());
  const running = await start(scene);
  const before = await stored(running);
  const opened = await publish(buildQuizModule({ slots: [{ question: "q1" }] }));
  expect((await start({ ...scene, opened })).attemptId).toBe(running.attemptId);
  expect(await stored(running)).toEqual(before);

  await submitAttempt(running);
  const next = await start({ ...scene, opened });
  expect(await stored(next)).toMatchObject({ moduleVersionId: opened.versionId, number: 2 });
  expect(await drawn(next)).toEqual(["q1"]);
});

describe("starting with an operation id", () => {
  const startWith = ({ opened, learnerId }: QuizScene, operationId: string) => {
    const [quiz] = opened.content.quizzes;
    if (!quiz) throw new Error("The module has no quiz.");
    return startAttempt({ ...opened, quiz, learnerId, operationId });
  };

  it("gives the same attempt however often it is sent, also when that is over", async () => {
    const scene = await quizScene(buildQuizModule({ attempts: 2 }));
    const starts = await Promise.all(
      Array.from({ length: 20 }, () => startWith(scene, "operation-1")),
    );
    expect(new Set(starts.map((start) => JSON.stringify(start))).size).toBe(1);
    const [first] = starts;
    if (first?.kind !== "started") throw new Error("Nothing was started.");
    await submitAttempt({ attemptId: first.attemptId, learnerId: scene.learnerId });
    expect(await startWith(scene, "operation-1")).toEqual(first);
    expect(await startWith(scene, "operation-2")).not.toEqual(first);
    expect(await scene.store.attempt.count()).toBe(2);
  });

  it("is refused when the id belongs to another quiz", async () => {
    const scene = await quizScene(buildQuizModule());
    await startWith(scene, "operation-1");
    const opened = await publish({
      ...buildQuizModule(),
      quizzes: buildQuizModule({ id: "other" }).quizzes,
    });
    expect(await startWith({ ...scene, opened }, "operation-1")).toMatchObject({ kind: "refused" });
  });
});

it("lets no more attempts through than are allowed, however many learners' tabs try at once", async () => {
  const scene = await quizScene(buildQuizModule({ attempts: 3 }));
  const playing = Array.from({ length: 10 }, async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const started = await tryToStart(scene);
      if (started.kind === "refused") return;
      await submitAttempt({ attemptId: started.attemptId, learnerId: scene.learnerId });
    }
  });
  await Promise.all(playing);
  expect(await scene.store.attempt.count()).toBe(3);
});

it("makes a learner wait after an attempt has ended, and says until when", async () => {
  stopClock(BUILT_AT);
  const scene = await quizScene(buildQuizModule({ waitMinutes: 10 }));
  const first = await start(scene);
  stopClock(secondsAfter(BUILT_AT, 60));
  await submitAttempt(first);
  stopClock(secondsAfter(BUILT_AT, 659.999));
  expect(await tryToStart(scene)).toEqual({
    kind: "refused",
    message: "You may try this quiz again from 2026-03-01 09:11 UTC on.",
  });
  stopClock(secondsAfter(BUILT_AT, 660));
  expect(await tryToStart(scene)).toMatchObject({ kind: "started" });
});
