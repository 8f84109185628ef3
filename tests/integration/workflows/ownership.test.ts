import { expect, it } from "vitest";
import { findAttempt, type OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { answerByForm } from "~/workflows/answer-by-form";
import { attemptResult } from "~/workflows/attempt-result";
import { attemptReview } from "~/workflows/attempt-review";
import { openAttempt } from "~/workflows/open-attempt";
import { openQuestion } from "~/workflows/open-question";
import { saveResponses } from "~/workflows/save-responses";
import { settledAttempt } from "~/workflows/settled-attempt";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { answer, quizScene, RIGHT, start, WRONG } from "./quiz-scene";

const MISSING = { kind: "missing" };
const OPERATION = { operationId: "operation-1", position: 1, baseRevision: 1 };

const WORKFLOWS: [string, (owned: OwnedAttempt) => Promise<unknown>, unknown][] = [
  ["settledAttempt", settledAttempt, null],
  ["openAttempt", openAttempt, MISSING],
  ["openQuestion", (owned) => openQuestion({ ...owned, position: 1 }), MISSING],
  [
    "saveResponses",
    (owned) => saveResponses({ ...owned, operations: [{ ...OPERATION, answer: WRONG }] }),
    MISSING,
  ],
  [
    "answerByForm",
    (owned) => answerByForm({ ...owned, ...OPERATION, answer: WRONG, toggleFlag: true }),
    MISSING,
  ],
  ["submitAttempt", submitAttempt, MISSING],
  ["attemptResult", attemptResult, MISSING],
  ["attemptReview", attemptReview, MISSING],
];

/** An attempt of ten minutes with one answer, and a learner whose it is not. */
async function foreignAttempt() {
  stopClock(BUILT_AT);
  const scene = await quizScene(buildQuizModule({ timeLimitMinutes: 10 }));
  const owned = await start(scene);
  await answer(owned, [1], RIGHT);
  return { owned, foreign: { ...owned, learnerId: await storeLearner(scene.store) } };
}

it.each(WORKFLOWS)(
  "%s gives and changes nothing of a running attempt of somebody else",
  async (_, workflow, nothing) => {
    const { owned, foreign } = await foreignAttempt();
    const before = await findAttempt(database(), owned);
    expect(await workflow(foreign)).toEqual(nothing);
    expect(await findAttempt(database(), owned)).toEqual(before);
  },
);

it.each(WORKFLOWS)(
  "%s gives and changes nothing of an overdue attempt of somebody else",
  async (_, workflow, nothing) => {
    const { owned, foreign } = await foreignAttempt();
    stopClock(secondsAfter(BUILT_AT, 700));
    expect(await workflow(foreign)).toEqual(nothing);
    expect(await findAttempt(database(), owned)).toMatchObject({ state: "running" });
  },
);

it.each(WORKFLOWS)(
  "%s gives nothing of a submitted attempt of somebody else",
  async (_, workflow, nothing) => {
    const { owned, foreign } = await foreignAttempt();
    await submitAttempt(owned);
    const before = await findAttempt(database(), owned);
    expect(await workflow(foreign)).toEqual(nothing);
    expect(await findAttempt(database(), owned)).toEqual(before);
  },
);

it.each(WORKFLOWS)("%s knows no attempt that there is not", async (_, workflow, nothing) => {
  const { owned } = await foreignAttempt();
  expect(await workflow({ ...owned, attemptId: "none" })).toEqual(nothing);
});
