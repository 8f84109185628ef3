import { describe, expect, it } from "vitest";
import { findAttempt, type OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { attemptResult } from "~/workflows/attempt-result";
import { attemptReview } from "~/workflows/attempt-review";
import { openAttempt } from "~/workflows/open-attempt";
import { openQuestion } from "~/workflows/open-question";
import { settledAttempt } from "~/workflows/settled-attempt";
import { submitOverdue } from "~/workflows/submit-overdue";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { answer, quizScene, start, WRONG } from "./quiz-scene";

const LAST_MOMENT = secondsAfter(BUILT_AT, 605);
const TOO_LATE = secondsAfter(BUILT_AT, 605.001);

/** An attempt of ten minutes with one right answer in time, and one after it. */
async function overdueAttempt(): Promise<OwnedAttempt> {
  stopClock(BUILT_AT);
  const owned = await start(await quizScene(buildQuizModule({ timeLimitMinutes: 10 })));
  stopClock(LAST_MOMENT);
  await answer(owned, [1]);
  stopClock(TOO_LATE);
  await answer(owned, [2]);
  return owned;
}

const SUBMITTED_IN_TIME = {
  state: "marked",
  submittedBy: "deadline",
  markMicro: 1_000_000,
  slots: [{ outcome: "right" }, { outcome: "unanswered" }, {}, {}],
};

describe("an attempt whose time is up", () => {
  it.each([
    ["settled", (owned: OwnedAttempt) => settledAttempt(owned)],
    ["opened", (owned: OwnedAttempt) => openAttempt(owned)],
    ["opened at a question", (owned: OwnedAttempt) => openQuestion({ ...owned, position: 1 })],
    ["asked for its result", (owned: OwnedAttempt) => attemptResult(owned)],
    ["asked for its review", (owned: OwnedAttempt) => attemptReview(owned)],
    ["found by the sweep", () => submitOverdue()],
  ])("is submitted with the answers that came in time when it is %s", async (_, touch) => {
    const owned = await overdueAttempt();
    await touch(owned);
    expect(await findAttempt(database(), owned)).toMatchObject(SUBMITTED_IN_TIME);
  });

  it("is shown as submitted at once", async () => {
    const owned = await overdueAttempt();
    expect((await settledAttempt(owned))?.attempt).toMatchObject(SUBMITTED_IN_TIME);
    expect(await openAttempt(owned)).toEqual({ kind: "submitted" });
    expect(await openQuestion({ ...owned, position: 1 })).toEqual({ kind: "submitted" });
  });

  it("is submitted once when it is opened from many sides", async () => {
    const owned = await overdueAttempt();
    const opened = await Promise.all(
      Array.from({ length: 10 }, () => Promise.all([settledAttempt(owned), submitOverdue()])),
    );
    const attempts = opened.map(([found]) => JSON.stringify(found?.attempt));
    expect(new Set(attempts).size).toBe(1);
  });
});

it("leaves an attempt running until the network's grace is over", async () => {
  stopClock(BUILT_AT);
  const owned = await start(await quizScene(buildQuizModule({ timeLimitMinutes: 10 })));
  stopClock(LAST_MOMENT);
  expect((await settledAttempt(owned))?.attempt.state).toBe("running");
  expect(await submitOverdue()).toBe(0);
  stopClock(TOO_LATE);
  expect(await submitOverdue()).toBe(1);
  expect(await submitOverdue()).toBe(0);
});

it("leaves an attempt without a limit running", async () => {
  stopClock(BUILT_AT);
  const owned = await start(await quizScene(buildQuizModule()));
  stopClock(secondsAfter(BUILT_AT, 365 * 24 * 3600));
  await answer(owned, [1], WRONG);
  expect(await submitOverdue()).toBe(0);
  expect((await settledAttempt(owned))?.attempt.state).toBe("running");
});
