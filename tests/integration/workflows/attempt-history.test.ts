import { describe, expect, it } from "vitest";
import { database } from "~/data/database";
import { attemptHistory, attemptHistoryOfModule } from "~/workflows/attempt-history";
import { attemptsOfModule } from "~/workflows/attempts-of-module";
import { changeDeadline } from "~/workflows/change-deadline";
import { timeLeftOf } from "~/workflows/open-question";
import { submitOverdue } from "~/workflows/submit-overdue";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { RIGHT, save, WRONG } from "./quiz-scene";
import { running, stored } from "./short-quiz";

/** Two answers in time and one too late, in an attempt whose time was changed once. */
async function eventful() {
  const { owned } = await running({ timeLimitMinutes: 10, certainty: "recorded" });
  const { attemptId } = owned;
  await save(owned, { position: 1, answer: WRONG, certainty: 2 });
  stopClock(secondsAfter(BUILT_AT, 60));
  await save(owned, { position: 1, answer: null, baseRevision: 1 });
  const wanted = { attemptId, moduleId: "module", timeFactorPercent: 50, byUserId: null };
  await changeDeadline({ ...wanted, reason: "A shorter sitting." });
  stopClock(secondsAfter(BUILT_AT, 306));
  await submitOverdue();
  await save(owned, { position: 2, answer: RIGHT });
  return owned;
}

const ANSWERS = [
  { position: 1, revision: 1, lines: ["False"], certainty: 2, tried: false, late: false },
  { position: 1, revision: 2, lines: [], certainty: null, tried: false, late: false },
  { position: 2, revision: 1, lines: ["True"], certainty: null, tried: false, late: true },
];

describe("the history of an attempt", () => {
  it("holds every answer with its time, late ones flagged, and what was changed", async () => {
    const owned = await eventful();
    const history = await attemptHistory(owned);
    expect(history).toMatchObject({
      kind: "over",
      view: {
        state: "marked",
        endedBy: "deadline",
        answers: ANSWERS,
        deadlineChanges: [{ reason: "A shorter sitting." }],
      },
    });
    expect((await stored(owned))?.slots.map(({ outcome }) => outcome)).toEqual([
      "unanswered",
      "unanswered",
    ]);
  });

  it("is its learner's once the attempt is over, and nobody else's", async () => {
    const { owned } = await running({});
    expect(await attemptHistory(owned)).toEqual({ kind: "running" });
    const learnerId = await storeLearner(database());
    expect(await attemptHistory({ ...owned, learnerId })).toEqual({ kind: "missing" });
  });

  it("is open to whoever looks after the module at any time, for attempts of that module", async () => {
    const { attemptId } = await eventful();
    const history = await attemptHistoryOfModule({ moduleId: "module", attemptId });
    expect(history).toMatchObject({ answers: ANSWERS, learner: null });
    expect(await attemptHistoryOfModule({ moduleId: "other", attemptId })).toBeNull();
  });
});

it("lists the attempts at a module for whoever looks after it, with what came too late", async () => {
  const { attemptId } = await eventful();
  expect(await attemptsOfModule("module")).toMatchObject({
    attempts: [{ attemptId, state: "marked", lateAnswers: 1, learner: null, quizTitle: "A quiz" }],
  });
  expect(await attemptsOfModule("none")).toBeNull();
});

it("tells a running attempt's end anew, and no other's", async () => {
  const { owned } = await running({ timeLimitMinutes: 10 });
  expect(await timeLeftOf(owned)).toMatchObject({ time: { leftAtLoad: 600_000 } });
  const learnerId = await storeLearner(database());
  expect(await timeLeftOf({ ...owned, learnerId })).toEqual({ kind: "missing" });
  stopClock(secondsAfter(BUILT_AT, 606));
  expect(await timeLeftOf(owned)).toEqual({ kind: "submitted" });
});
