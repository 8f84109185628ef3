import { expect, it } from "vitest";
import { quizAttempts } from "~/workflows/quiz-attempts";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { answer, type QuizScene, quizScene, start } from "./quiz-scene";

function attemptsOf({ opened }: QuizScene, learnerId: string | null) {
  const [quiz] = opened.content.quizzes;
  if (!quiz) throw new Error("The module has no quiz.");
  return quizAttempts({ learnerId, moduleId: opened.content.module.id, quiz });
}

it("lists finished attempts, the latest first, with the running one and the tries left", async () => {
  stopClock(BUILT_AT);
  const scene = await quizScene(buildQuizModule({ attempts: 3, passMark: 0.5 }));
  const first = await start(scene);
  await submitAttempt(first);
  stopClock(secondsAfter(BUILT_AT, 60));
  const second = await start(scene);
  await answer(second, [1, 2]);
  await submitAttempt(second);
  const running = await start(scene);
  expect(await attemptsOf(scene, scene.learnerId)).toMatchObject({
    finished: [
      {
        attemptId: second.attemptId,
        number: 2,
        submittedAt: secondsAfter(BUILT_AT, 60).toISOString(),
        percent: "50",
        passed: true,
      },
      { attemptId: first.attemptId, number: 1, percent: "0", passed: false },
    ],
    running: [{ attemptId: running.attemptId, number: 3 }],
    left: 0,
  });
});

it("shows no mark where the quiz shows none", async () => {
  const never = { score: "never", correctness: "during", key: "during" } as const;
  const scene = await quizScene(buildQuizModule({ feedback: never }));
  const owned = await start(scene);
  await submitAttempt(owned);
  const { finished } = await attemptsOf(scene, scene.learnerId);
  expect(finished.map((attempt) => Object.keys(attempt).toSorted())).toEqual([
    ["abandoned", "attemptId", "number", "submittedAt", "waiting"],
  ]);
});

it("is empty for a visitor, for another learner and for another quiz", async () => {
  const scene = await quizScene(buildQuizModule({ attempts: 3 }));
  await submitAttempt(await start(scene));
  await start(scene);
  const fresh = await attemptsOf(scene, null);
  expect(fresh).toMatchObject({ running: [], finished: [], left: 3 });
  expect(await attemptsOf(scene, await storeLearner(scene.store))).toEqual(fresh);
  const [quiz] = scene.opened.content.quizzes;
  if (!quiz) throw new Error("The module has no quiz.");
  const { learnerId } = scene;
  const other = await quizAttempts({
    learnerId,
    moduleId: "module",
    quiz: { ...quiz, id: "other" },
  });
  expect(other).toEqual(fresh);
});
