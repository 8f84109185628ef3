import { expect, it } from "vitest";
import type { FeedbackMatrix } from "~/core/modules/quiz";
import type { OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { undoRegrade } from "~/data/undo-regrade";
import { newId } from "~/platform/ids";
import { attemptResult } from "~/workflows/attempt-result";
import { attemptReview } from "~/workflows/attempt-review";
import { moduleStanding } from "~/workflows/module-standing";
import { publish, quizScene } from "./quiz-scene";
import { faultyModule, mended, QUIZ, regrade, sitBy } from "./regrade-scene";

const ALL: FeedbackMatrix = {
  score: "after-submitting",
  correctness: "after-submitting",
  key: "after-submitting",
  explanations: "after-submitting",
};

/** A learner whose two wrong answers keep them from passing, and the version that mends one. */
async function wronged(feedback: Partial<FeedbackMatrix>, change: "new-key" | "drop" = "new-key") {
  const faulty = faultyModule();
  const quizzes = faulty.quizzes.map((quiz) => ({ ...quiz, feedback: { ...ALL, ...feedback } }));
  const scene = await quizScene({ ...faulty, quizzes });
  const owned = await sitBy(scene, [1, 2]);
  const key = change !== "new-key";
  const next = await publish(mended({ ...faulty, quizzes }, change, { key, stem: "Mended?" }));
  return { owned, next, toVersionId: next.versionId };
}

async function resultOf(owned: OwnedAttempt) {
  const result = await attemptResult(owned);
  if (result.kind !== "submitted") throw new Error("The attempt is not submitted.");
  return result.view;
}

async function reviewOf(owned: OwnedAttempt) {
  const review = await attemptReview(owned);
  if (review.kind !== "submitted") throw new Error("The attempt is not submitted.");
  return review.view.questions;
}

const CHANGE = {
  position: 1,
  kind: "regrade",
  mark: { from: "0.00", to: "1.00", fromPossible: "1.00", toPossible: "1.00" },
  outcome: { from: "wrong", to: "right" },
  reason: "The key was wrong.",
};

it("tells what changed and why, in result and review, beside the question as it was", async () => {
  const { owned, toVersionId } = await wronged({});
  const before = await resultOf(owned);
  expect(before).toMatchObject({ changes: [], score: { earned: "2.00", passed: false } });
  await regrade({ toVersionId });
  const result = await resultOf(owned);
  expect(result).toMatchObject({ changes: [CHANGE], score: { earned: "3.00", passed: true } });
  expect(result.questions[0]).toMatchObject({
    earned: "1.00",
    outcome: "right",
    stem: before.questions[0]?.stem,
  });
  const [first, second] = await reviewOf(owned);
  expect(first).toMatchObject({
    stem: before.questions[0]?.stem,
    changes: [CHANGE],
    review: { outcome: "right", mark: { earned: "1.00", possible: "1.00" } },
  });
  expect(first?.review.mark?.working).toMatch(
    /^At first: .*0\. The mark was changed after that\.$/,
  );
  expect(second).toMatchObject({ changes: [], review: { outcome: "wrong" } });
});

it("tells that it was taken back, and shows the marks of the first time again", async () => {
  const { owned, toVersionId } = await wronged({});
  const before = await resultOf(owned);
  const regradeId = newId();
  await regrade({ toVersionId }, { operationId: regradeId });
  const by = { reason: "The key was right.", byUserId: "author", undoneAt: new Date() };
  await undoRegrade(database(), { regradeId, moduleId: QUIZ.moduleId, ...by });
  const { changes, ...result } = await resultOf(owned);
  expect({ ...result, changes: [] }).toEqual(before);
  expect(changes).toMatchObject([CHANGE, { kind: "regrade-undone", reason: "The key was right." }]);
  const [first] = await reviewOf(owned);
  expect(first?.review).toMatchObject({ outcome: "wrong", mark: { earned: "0.00" } });
});

it.each<[string, Partial<FeedbackMatrix>, object]>([
  ["the score", { score: "never" }, { outcome: CHANGE.outcome, reason: CHANGE.reason }],
  ["outcomes", { correctness: "never" }, { mark: CHANGE.mark, reason: CHANGE.reason }],
  ["explanations", { explanations: "never" }, { mark: CHANGE.mark, outcome: CHANGE.outcome }],
])("keeps %s back where they may not be seen", async (_, hidden, shown) => {
  const { owned, toVersionId } = await wronged(hidden);
  await regrade({ toVersionId });
  const { position, kind } = CHANGE;
  expect((await resultOf(owned)).changes).toEqual([
    { position, kind, at: expect.any(String), ...shown },
  ]);
});

it.each(["new-key", "drop"] as const)(
  "shows not a byte more than before where neither score nor outcomes may be seen: %s",
  async (change) => {
    const { owned, toVersionId, next } = await wronged(
      { score: "never", correctness: "never" },
      change,
    );
    const seen = async () => {
      const { progress } = await moduleStanding(next.content, owned.learnerId);
      return { result: await resultOf(owned), review: await reviewOf(owned), progress };
    };
    const before = await seen();
    expect(await regrade({ toVersionId }, { policy: "replace" })).toEqual({ kind: "applied" });
    expect(await database().markingEvent.count()).toBe(1);
    expect(await seen()).toEqual(before);
  },
);

it("counts for progress from then on, and a dropped question for nothing", async () => {
  const { owned, toVersionId, next } = await wronged({}, "drop");
  const passed = async () => (await moduleStanding(next.content, owned.learnerId)).progress;
  expect((await passed()).passedQuizzes).toEqual(new Set());
  await regrade({ toVersionId });
  const result = await resultOf(owned);
  expect(result).toMatchObject({ score: { earned: "2.00", possible: "3.00", percent: "67" } });
  expect(result.objectives?.[0]).toMatchObject({ earned: "2.00", possible: "3.00", questions: 3 });
  const again = await publish(mended(faultyModule(), "always-right"));
  await regrade({ toVersionId: again.versionId });
  expect((await passed()).passedQuizzes).toEqual(new Set(["quiz"]));
});
