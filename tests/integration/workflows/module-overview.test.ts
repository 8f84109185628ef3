import { describe, expect, it } from "vitest";
import { moduleList } from "~/workflows/module-list";
import { moduleOverview } from "~/workflows/module-overview";
import { buildQuizModule } from "../../builders/quiz-module";
import { finish, quizScene, sit, start, WRONG } from "./quiz-scene";

describe("moduleOverview", () => {
  it("tells what the module holds", async () => {
    const { opened } = await quizScene(buildQuizModule());
    expect(await moduleOverview(opened.content, null)).toMatchObject({
      id: "module",
      source: { title: "An article", passages: 1, claims: 2 },
      finishedLessons: 0,
      passedQuizzes: 0,
      lessons: [
        { id: "first", minutes: 5, finished: false },
        { id: "second", finished: false },
      ],
      quizzes: [{ id: "quiz", questions: 4, state: "untried" }],
    });
  });

  it("tells how the learner stands", async () => {
    const scene = await quizScene(buildQuizModule());
    const overview = () => moduleOverview(scene.opened.content, scene.learnerId);
    await finish(scene, ["second"]);
    expect(await overview()).toMatchObject({
      finishedLessons: 1,
      lessons: [{ finished: false }, { finished: true }],
    });
    await start(scene);
    expect(await overview()).toMatchObject({ quizzes: [{ state: "running" }] });
    await sit(scene, WRONG);
    expect(await overview()).toMatchObject({ quizzes: [{ state: "not-passed" }] });
    await sit(scene);
    expect(await overview()).toMatchObject({ quizzes: [{ state: "passed" }], passedQuizzes: 1 });
    await sit(scene, WRONG);
    expect(await overview()).toMatchObject({ quizzes: [{ state: "passed" }] });
  });
});

it("lists every module with its size", async () => {
  const { learnerId } = await quizScene(buildQuizModule());
  expect(await moduleList(learnerId)).toEqual([
    {
      id: "module",
      title: "A module",
      summary: "What it is about.",
      lessons: 2,
      quizzes: 1,
      next: { kind: "lesson", lessonId: "first", reason: "begin" },
    },
  ]);
});
