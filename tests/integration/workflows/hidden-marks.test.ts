import { describe, expect, it } from "vitest";
import type { FeedbackMatrix } from "~/core/modules/quiz";
import { moduleList } from "~/workflows/module-list";
import { moduleOverview } from "~/workflows/module-overview";
import { progressReport } from "~/workflows/progress-report";
import { buildQuizModule } from "../../builders/quiz-module";
import { finish, quizScene, RIGHT, sit, WRONG } from "./quiz-scene";

const HIDDEN: FeedbackMatrix = {
  score: "never",
  correctness: "never",
  key: "never",
  explanations: "never",
};

/** What every page tells of a module whose quiz was answered in one way. */
async function toldAfter(how: typeof RIGHT, feedback: FeedbackMatrix) {
  const scene = await quizScene(buildQuizModule({ feedback }));
  const { opened, learnerId } = scene;
  await finish(scene, ["first", "second"]);
  await sit(scene, how);
  return {
    overview: await moduleOverview(opened.content, learnerId),
    list: await moduleList(learnerId),
    report: await progressReport(learnerId),
  };
}

describe("of a quiz that shows no marks", () => {
  it.each(["never", "after-release"] as const)("no page tells how it went: %s", async (score) => {
    const feedback = { ...HIDDEN, score };
    const right = await toldAfter(RIGHT, feedback);
    expect(right).toEqual(await toldAfter(WRONG, feedback));
    expect(right).toMatchObject({
      overview: { quizzes: [{ state: "submitted" }], passedQuizzes: 0, next: { kind: "done" } },
      report: [{ complete: false, quizzes: [], claimKinds: [] }],
    });
  });

  it("every page tells how it went once it shows them", async () => {
    const feedback = { ...HIDDEN, score: "after-submitting" } as const;
    const right = await toldAfter(RIGHT, feedback);
    const wrong = await toldAfter(WRONG, feedback);
    expect(right.overview).not.toEqual(wrong.overview);
    expect(right.list).not.toEqual(wrong.list);
    expect(right.report).not.toEqual(wrong.report);
  });
});
