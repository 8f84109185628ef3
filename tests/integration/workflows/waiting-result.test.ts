import { describe, expect, it } from "vitest";
import { attemptResult } from "~/workflows/attempt-result";
import { attemptReview } from "~/workflows/attempt-review";
import { releaseFilledMark } from "~/workflows/mark-answer";
import { moduleOverview } from "~/workflows/module-overview";
import { progressReport } from "~/workflows/progress-report";
import { quizAttempts } from "~/workflows/quiz-attempts";
import { buildEssayModule } from "../../builders/essay-module";
import { essayScene, filled, handIn, marker, placeOf } from "./marking-scene";
import { finish } from "./quiz-scene";

const FIRST = { replaces: false };
const HIDDEN = {
  score: "never",
  correctness: "never",
  key: "never",
  explanations: "never",
} as const;

async function waiting(feedback = {}) {
  const scene = await essayScene(buildEssayModule({ feedback }));
  await finish(scene, ["first", "second"]);
  return { scene, owned: await handIn(scene) };
}

describe("an attempt that waits", () => {
  it("says how many answers wait, and what the rest has earned", async () => {
    const { owned } = await waiting();
    expect(await attemptResult(owned)).toMatchObject({
      kind: "submitted",
      view: {
        score: null,
        waiting: { answers: 2, rest: { earned: "1.00", possible: "1.00" } },
        objectives: [{ earned: "1.00", possible: "1.00", questions: 1 }],
        questions: [{ outcome: "right" }, { outcome: "pending" }, { outcome: "pending" }],
      },
    });
  });

  it("says no more than that it waits where marks are not shown", async () => {
    const { owned } = await waiting(HIDDEN);
    const result = await attemptResult(owned);
    expect(result).toMatchObject({
      view: { score: null, objectives: null, waiting: { answers: 2, rest: null } },
    });
    expect(JSON.stringify(result)).not.toMatch(/"right"|"earned"/);
  });

  it("counts for nothing yet, and the learner is not sent to the quiz again", async () => {
    const { scene } = await waiting();
    const { opened, learnerId } = scene;
    const overview = await moduleOverview(opened.content, learnerId);
    expect(overview).toMatchObject({ quizzes: [{ state: "waiting" }], next: { kind: "done" } });
    const [report] = await progressReport(learnerId);
    expect(report).toMatchObject({ complete: false, quizzes: [] });
    expect(report?.objectives).toMatchObject([{ level: "not-started", sittings: 0 }]);
    const [quiz] = opened.content.quizzes;
    if (!quiz) throw new Error("There is no quiz.");
    expect(await quizAttempts({ learnerId, moduleId: "module", quiz })).toMatchObject({
      finished: [{ number: 1, waiting: true }],
    });
  });

  it("shows the essay in review without a mark, and the model answer only with the key", async () => {
    const { owned } = await waiting();
    const review = await attemptReview(owned);
    expect(review).toMatchObject({
      view: {
        questions: [
          {},
          {
            review: {
              outcome: "pending",
              answer: { layout: "text", text: "First essay.", words: 2, model: expect.any(String) },
            },
          },
          {},
        ],
      },
    });
    const { owned: sealed } = await waiting(HIDDEN);
    const hidden = JSON.stringify(await attemptReview(sealed));
    expect(hidden).not.toMatch(/"model"|armed invasion|Look for the trigger/);
    expect(JSON.stringify(review)).not.toContain("Look for the trigger");
  });
});

describe("an attempt that was marked by a person", () => {
  async function marked(feedback = {}) {
    const { scene, owned } = await waiting(feedback);
    const userId = await marker();
    for (const id of ["e1", "e2"] as const) {
      await releaseFilledMark(placeOf(owned, id, userId), filled(), FIRST);
    }
    return { scene, owned, userId };
  }

  it("has its mark, the chosen levels and the comment, and no name", async () => {
    const { owned, userId } = await marked();
    expect(await attemptResult(owned)).toMatchObject({
      view: { waiting: null, score: { earned: "4.00", passed: true } },
    });
    const review = await attemptReview(owned);
    expect(review).toMatchObject({
      view: {
        questions: [
          {},
          {
            review: {
              outcome: "right",
              mark: { earned: "2.00", working: "By the rubric: 2/5 + 3/5 = 1." },
              person: {
                comment: "Well argued.",
                rubric: [
                  { id: "thesis", chosen: "clear" },
                  { id: "evidence", chosen: "full" },
                ],
              },
            },
          },
          {},
        ],
      },
    });
    expect(JSON.stringify(review)).not.toContain(userId);
    expect(JSON.stringify(review)).not.toContain("Look for the trigger");
  });

  it("counts in progress from then on", async () => {
    const { scene } = await marked();
    const [report] = await progressReport(scene.learnerId);
    expect(report).toMatchObject({ complete: true, quizzes: [{ attempts: [{ percent: 100 }] }] });
  });

  it("sends nothing of the mark that may not be seen", async () => {
    const { owned } = await marked(HIDDEN);
    const sent = JSON.stringify(await attemptReview(owned));
    expect(sent).not.toMatch(/Well argued|"chosen":"|"mark"|By the rubric|"right"/);
  });
});
