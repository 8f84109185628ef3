import { describe, expect, it } from "vitest";
import { answerCheck } from "~/workflows/answer-check";
import { learnerRecord } from "~/workflows/learner-record";
import { moduleList } from "~/workflows/module-list";
import { moduleOverview } from "~/workflows/module-overview";
import { moduleStanding } from "~/workflows/module-standing";
import { progressReport } from "~/workflows/progress-report";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { finish, type QuizScene, quizScene, sit, start, WRONG } from "./quiz-scene";

const NOTHING = { attempts: [], checks: [], finishedLessons: new Set() };

/** What to do next, as the standing, the module's page, the list and the report say it. */
async function nextSteps({ opened, learnerId }: QuizScene) {
  const { content } = opened;
  const [listed] = await moduleList(learnerId);
  const [reported] = await progressReport(learnerId);
  return [
    (await moduleStanding(content, learnerId)).next,
    (await moduleOverview(content, learnerId)).next,
    listed?.next,
    reported?.next,
  ];
}

describe("learnerRecord", () => {
  it("gathers submitted attempts, answered checks and finished lessons", async () => {
    const scene = await quizScene(buildQuizModule());
    const { opened, learnerId } = scene;
    await finish(scene, ["second"]);
    const { attemptId } = await sit(scene);
    await start(scene);
    const [lesson] = opened.content.lessons;
    const question = opened.content.questions.find(({ id }) => id === "check");
    if (!lesson || !question) throw new Error("The module lacks its lesson or its check.");
    await answerCheck({ ...opened, learnerId, lesson, question, response: WRONG });

    const record = await learnerRecord({ learnerId, moduleId: "module" });
    expect(record).toMatchObject({
      attempts: [{ attemptId, quizId: "quiz", passed: true, markMicro: 4_000_000 }],
      checks: [{ questionId: "check", markMicro: 0 }],
      finishedLessons: new Set(["second"]),
    });
    expect(record.checks).toHaveLength(1);
    const other = await storeLearner(scene.store);
    expect(await learnerRecord({ learnerId: other, moduleId: "module" })).toEqual(NOTHING);
    expect(await learnerRecord({ learnerId, moduleId: "other" })).toEqual(NOTHING);
    expect(await learnerRecord({ learnerId: null, moduleId: "module" })).toEqual(NOTHING);
  });
});

describe("what to do next", () => {
  it("goes from lesson to lesson to the quiz until it is passed", async () => {
    const scene = await quizScene(buildQuizModule());
    const { content } = scene.opened;
    const begin = { kind: "lesson", lessonId: "first", reason: "begin" };
    expect((await moduleStanding(content, scene.learnerId)).next).toEqual(begin);
    expect((await moduleStanding(content, null)).next).toEqual(begin);

    await finish(scene, ["first"]);
    const goOn = { kind: "lesson", lessonId: "second", reason: "continue" };
    expect(await nextSteps(scene)).toEqual(Array(4).fill(goOn));

    await finish(scene, ["second"]);
    const untried = { kind: "quiz", quizId: "quiz", reason: "untried" };
    expect(await nextSteps(scene)).toEqual(Array(4).fill(untried));

    const { attemptId } = await start(scene);
    const running = { kind: "attempt", attemptId, quizId: "quiz", reason: "running" };
    expect(await nextSteps(scene)).toEqual(Array(4).fill(running));

    await sit(scene, WRONG);
    const notPassed = { kind: "quiz", quizId: "quiz", reason: "not-passed" };
    expect(await nextSteps(scene)).toEqual(Array(4).fill(notPassed));

    await sit(scene);
    expect(await nextSteps(scene)).toEqual(Array(4).fill({ kind: "done" }));
  });

  it("is nobody else's", async () => {
    const scene = await quizScene(buildQuizModule());
    await start(scene);
    const other = await storeLearner(scene.store);
    const standing = await moduleStanding(scene.opened.content, other);
    expect(standing).toMatchObject({ running: null, record: NOTHING, next: { reason: "begin" } });
  });
});

describe("progressReport", () => {
  it("has only what the learner has begun", async () => {
    const scene = await quizScene(buildQuizModule());
    expect(await progressReport(scene.learnerId)).toEqual([]);
    expect(await progressReport(null)).toEqual([]);
    await start(scene);
    expect(await progressReport(scene.learnerId)).toMatchObject([{ id: "module", begun: true }]);
    expect(await progressReport(await storeLearner(scene.store))).toEqual([]);
  });

  it("tells the marks over time, the mastery and what is complete", async () => {
    stopClock(BUILT_AT);
    const scene = await quizScene(buildQuizModule());
    await finish(scene, ["first"]);
    const first = await sit(scene, WRONG);
    stopClock(secondsAfter(BUILT_AT, 60));
    const second = await sit(scene);
    const [report] = await progressReport(scene.learnerId);
    expect(report).toMatchObject({
      complete: false,
      lessons: { done: 1, of: 2 },
      objectives: [{ objective: { id: "obj" }, level: "proficient", sittings: 2 }],
      claimKinds: [
        { kind: "fact", answered: 2, right: 2 },
        { kind: "analysis", answered: 4, right: 2 },
      ],
      quizzes: [
        {
          id: "quiz",
          passPercent: 70,
          attempts: [
            {
              attemptId: first.attemptId,
              submittedAt: BUILT_AT.toISOString(),
              percent: 0,
              passed: false,
            },
            { attemptId: second.attemptId, percent: 100, passed: true },
          ],
        },
      ],
    });
    await finish(scene, ["second"]);
    expect(await progressReport(scene.learnerId)).toMatchObject([{ complete: true }]);
  });
});
