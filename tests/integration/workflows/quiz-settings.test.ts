import { describe, expect, it } from "vitest";
import type { OwnedAttempt } from "~/data/attempt-record";
import { answerByForm } from "~/workflows/answer-by-form";
import { attemptResult } from "~/workflows/attempt-result";
import { attemptReview } from "~/workflows/attempt-review";
import { goOn } from "~/workflows/go-on";
import { moduleStanding } from "~/workflows/module-standing";
import { openQuestion, openQuestions } from "~/workflows/open-question";
import { quizAttempts } from "~/workflows/quiz-attempts";
import { submitAttempt } from "~/workflows/submit-attempt";
import { submitOverdue } from "~/workflows/submit-overdue";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { answer, quizScene, RIGHT, save, sit, WRONG } from "./quiz-scene";
import { running, stored } from "./short-quiz";

describe("a quiz that goes one way", () => {
  const oneWay = () => running({ navigation: "one-way" });

  it("opens the question that was gone to, and no other", async () => {
    const { owned } = await oneWay();
    expect(await openQuestion({ ...owned, position: 1 })).toMatchObject({ kind: "running" });
    const ahead = await openQuestion({ ...owned, position: 2 });
    expect(ahead).toEqual({ kind: "elsewhere", position: 1 });
    expect(await goOn({ ...owned, to: 2 })).toEqual({ kind: "there" });
    expect(await openQuestion({ ...owned, position: 1 })).toEqual({
      kind: "elsewhere",
      position: 2,
    });
    const opened = await openQuestions(owned);
    expect(opened.kind === "running" && opened.views.map(({ position }) => position)).toEqual([2]);
  });

  it("takes no answer to a question that was left or is not reached, and says why", async () => {
    const { owned } = await oneWay();
    expect(await save(owned, { position: 2, answer: RIGHT })).toMatchObject({
      status: 410,
      reason: "not-reached",
    });
    await answer(owned, [1]);
    await goOn({ ...owned, to: 2 });
    const change = { position: 1, answer: WRONG, baseRevision: 1 };
    expect(await save(owned, change)).toMatchObject({ status: 410, reason: "left" });
    const form = { ...owned, ...change, operationId: "operation-x", toggleFlag: false };
    expect(await answerByForm(form)).toMatchObject({ kind: "refused", reason: "left" });
    expect((await stored(owned))?.slots[0]?.response).toMatchObject({ answer: RIGHT });
  });

  it("goes on once however often that is asked, never back and never past a question", async () => {
    const { owned } = await oneWay();
    const asked = await Promise.all(Array.from({ length: 10 }, () => goOn({ ...owned, to: 2 })));
    expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(["there"]));
    expect(await goOn({ ...owned, to: 1 })).toEqual({ kind: "refused" });
    expect(await goOn({ ...owned, to: 3 })).toEqual({ kind: "refused" });
    expect(await stored(owned)).toMatchObject({ reachedPosition: 2 });
  });
});

describe("a quiz that asks for certainty", () => {
  const sure = async (owned: OwnedAttempt, position: number, certainty: 1 | 2 | 3 | null) => {
    const operation = { position, answer: position === 1 ? RIGHT : WRONG, certainty };
    return save(owned, operation);
  };

  it("scales the mark by it, to no less than nothing, and explains that", async () => {
    const { owned } = await running({ certainty: "marked", passMark: 0.1 });
    await sure(owned, 1, 2);
    await sure(owned, 2, 1);
    await submitAttempt(owned);
    expect(await stored(owned)).toMatchObject({
      markMicro: 666_667,
      passed: true,
      slots: [
        { markMicro: 666_667, outcome: "right" },
        { markMicro: 0, outcome: "wrong" },
      ],
    });
    const review = await attemptReview(owned);
    const questions = review.kind === "submitted" ? review.view.questions : [];
    expect(questions.map((question) => question.review.certainty)).toEqual([2, 1]);
    expect(questions[0]?.review.mark?.working).toContain("Your certainty was middle");
  });

  it("costs twice the points to be wrong and certain", async () => {
    const { owned } = await running({ certainty: "marked" });
    await sure(owned, 1, 3);
    await sure(owned, 2, 3);
    await submitAttempt(owned);
    expect(await stored(owned)).toMatchObject({
      markMicro: 0,
      slots: [{ markMicro: 1_000_000 }, { markMicro: -2_000_000 }],
    });
  });

  it("only keeps it where it is not to count, and not at all where it is not asked", async () => {
    const recorded = await running({ certainty: "recorded" });
    await sure(recorded.owned, 1, 1);
    await submitAttempt(recorded.owned);
    expect(await stored(recorded.owned)).toMatchObject({
      markMicro: 1_000_000,
      slots: [{ response: { certainty: 1 } }, {}],
    });
    const off = await running({});
    await sure(off.owned, 1, 1);
    expect((await stored(off.owned))?.slots[0]?.response).toMatchObject({ certainty: null });
  });
});

describe("a quiz that marks nothing when its time ends", () => {
  it("closes the attempt without a mark, keeps the answers, and says so", async () => {
    const { scene, owned } = await running({ timeLimitMinutes: 10, endOfTime: "abandon" });
    await answer(owned, [1, 2]);
    stopClock(secondsAfter(BUILT_AT, 606));
    expect(await submitOverdue()).toBe(1);
    expect(await stored(owned)).toMatchObject({
      state: "abandoned",
      markMicro: null,
      passed: null,
      slots: [{ response: { answer: RIGHT }, outcome: null }, { response: { answer: RIGHT } }],
    });
    expect(await attemptResult(owned)).toMatchObject({ view: { abandoned: true, score: null } });
    expect(await attemptReview(owned)).toEqual({ kind: "abandoned" });
    const [quiz] = scene.opened.content.quizzes;
    if (!quiz) throw new Error("The module has no quiz.");
    const wanted = { learnerId: scene.learnerId, moduleId: "module", quiz };
    expect(await quizAttempts(wanted)).toMatchObject({
      running: [],
      finished: [{ abandoned: true }],
    });
    expect(await submitAttempt(owned)).toEqual({ kind: "submitted" });
    expect(await stored(owned)).toMatchObject({ state: "abandoned" });
    const standing = await moduleStanding(scene.opened.content, scene.learnerId);
    expect([...standing.tried]).toEqual(["quiz"]);
    expect(standing.progress.passedQuizzes.size).toBe(0);
  });

  it("marks what is submitted in time, and does not let the clock end it early", async () => {
    const { owned } = await running({ timeLimitMinutes: 10, endOfTime: "abandon" });
    await answer(owned, [1, 2]);
    expect(await submitAttempt({ ...owned, submittedBy: "deadline" })).toEqual({ kind: "running" });
    stopClock(secondsAfter(BUILT_AT, 600));
    await submitAttempt(owned);
    expect(await stored(owned)).toMatchObject({ state: "marked", markMicro: 2_000_000 });
  });
});

describe("which attempt counts", () => {
  it.each([
    ["highest", true],
    ["latest", false],
    ["first", true],
    ["average", false],
  ] as const)("%s decides whether the quiz is passed", async (counts, passed) => {
    const scene = await quizScene(buildQuizModule({ counts }));
    await sit(scene, RIGHT);
    await sit(scene, WRONG);
    const standing = await moduleStanding(scene.opened.content, scene.learnerId);
    expect(standing.progress.passedQuizzes.has("quiz")).toBe(passed);
    const mastery = counts === "latest" ? "attempted" : "proficient";
    expect(standing.progress.objectives[0]?.level).toBe(mastery);
    const [quiz] = scene.opened.content.quizzes;
    if (!quiz) throw new Error("The module has no quiz.");
    const wanted = { learnerId: scene.learnerId, moduleId: "module", quiz };
    expect((await quizAttempts(wanted)).standing).toMatchObject({ passed });
  });
});
