import { describe, expect, it } from "vitest";
import type { Response } from "~/core/questions/response";
import { listLearningEvents } from "~/data/learning-events";
import { listReadingPlaces } from "~/data/reading-places";
import { answerCheck } from "~/workflows/answer-check";
import { finishLesson } from "~/workflows/finish-lesson";
import { keepReadingPlace } from "~/workflows/keep-reading-place";
import { lessonState } from "~/workflows/lesson-state";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { publish, quizScene, RIGHT, WRONG } from "./quiz-scene";

async function reading(lessonId = "first") {
  stopClock(BUILT_AT);
  const scene = await quizScene(buildQuizModule());
  const { opened, learnerId, store } = scene;
  const lesson = opened.content.lessons.find(({ id }) => id === lessonId);
  const question = opened.content.questions.find(({ id }) => id === "check");
  if (!lesson || !question) throw new Error("The module lacks its lesson or its check.");
  const learner = { learnerId, moduleId: "module" };
  return {
    ...scene,
    place: { ...opened, learnerId, lesson },
    question,
    events: () => listLearningEvents(store, learner),
    state: (id = lessonId) => lessonState({ ...learner, lessonId: id }),
  };
}

describe("answering a check", () => {
  it.each([
    ["right", RIGHT, 1_000_000],
    ["wrong", WRONG, 0],
  ] as const)(
    "that comes out %s is recorded, and gives all feedback but points",
    async (outcome, given, markMicro) => {
      const { place, question, opened, events } = await reading();
      const response: Response = given;
      const review = await answerCheck({ ...place, question, response });
      expect(review).toEqual({
        questionId: "check",
        answered: true,
        outcome,
        feedback: expect.anything(),
        explanation: question.explanation,
        passages: [{ claimId: "A1-fact", passageId: "A1" }],
        answer: {
          layout: "options",
          rows: [
            expect.objectContaining({ id: "true", chosen: given === RIGHT, right: true }),
            expect.objectContaining({ id: "false", chosen: given === WRONG, right: false }),
          ],
        },
      });
      expect(await events()).toEqual([
        {
          kind: "check-answered",
          operationId: expect.any(String),
          moduleVersionId: opened.versionId,
          lessonId: "first",
          questionId: "check",
          response,
          outcome,
          markMicro,
          possibleMicro: 1_000_000,
          occurredAt: BUILT_AT,
        },
      ]);
    },
  );

  it("again is recorded again", async () => {
    const { place, question, events } = await reading();
    await answerCheck({ ...place, question, response: WRONG });
    await answerCheck({ ...place, question, response: RIGHT });
    expect((await events()).map((event) => "outcome" in event && event.outcome).toSorted()).toEqual(
      ["right", "wrong"],
    );
  });
});

describe("finishing a lesson", () => {
  it("is recorded once, however often it is done", async () => {
    const { place, events, state } = await reading();
    expect(await state()).toMatchObject({ finished: false });
    await Promise.all(Array.from({ length: 5 }, () => finishLesson(place)));
    stopClock(secondsAfter(BUILT_AT, 60));
    await finishLesson(place);
    expect(await events()).toMatchObject([
      { kind: "lesson-finished", lessonId: "first", occurredAt: BUILT_AT },
    ]);
    expect(await state()).toMatchObject({ finished: true });
  });

  it("finishes that lesson alone, for that learner alone", async () => {
    const { place, store, state } = await reading();
    await finishLesson(place);
    expect(await state("second")).toMatchObject({ finished: false });
    const other = { learnerId: await storeLearner(store), moduleId: "module", lessonId: "first" };
    expect(await lessonState(other)).toMatchObject({ finished: false });
  });

  it("of a new version is recorded beside that of the old one", async () => {
    const { place, events, state } = await reading();
    await finishLesson(place);
    const opened = await publish(buildQuizModule({ title: "Another title" }));
    expect(await state()).toMatchObject({ finished: true });
    await finishLesson({ ...place, ...opened });
    expect(await events()).toHaveLength(2);
  });
});

describe("the reading place", () => {
  it("is the last section seen, lesson by lesson", async () => {
    const { place, state, store, learnerId } = await reading();
    expect(await state()).toMatchObject({ sectionId: null });
    await keepReadingPlace({ ...place, sectionId: "first-section" });
    expect(await state()).toEqual({ finished: false, sectionId: "first-section" });
    expect(await state("second")).toMatchObject({ sectionId: null });
    expect(await listReadingPlaces(store, { learnerId, moduleId: "module" })).toEqual([
      { lessonId: "first", sectionId: "first-section", updatedAt: BUILT_AT },
    ]);
  });

  it("ignores a section that the lesson does not have", async () => {
    const { place, state } = await reading();
    await keepReadingPlace({ ...place, sectionId: "no-section" });
    expect(await state()).toMatchObject({ sectionId: null });
  });
});

it("nothing is done for a visitor", async () => {
  await reading();
  const visitor = { learnerId: null, moduleId: "module", lessonId: "first" };
  expect(await lessonState(visitor)).toEqual({ finished: false, sectionId: null });
});
