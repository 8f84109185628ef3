import { describe, expect, it } from "vitest";
import { attemptResult } from "~/workflows/attempt-result";
import { attemptReview } from "~/workflows/attempt-review";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { storeLearner } from "../../builders/stored-attempt";
import { answer, publish, quizScene, start, WRONG } from "./quiz-scene";

const THREE = [{ question: "q1" }, { question: "q2", points: 1.005 }, { question: "p1" }];

async function submitted(quiz: Parameters<typeof buildQuizModule>[0] = {}) {
  const scene = await quizScene(buildQuizModule({ slots: THREE, passMark: 0.675, ...quiz }));
  const owned = await start(scene);
  await answer(owned, [1]);
  await answer(owned, [2], WRONG);
  await submitAttempt(owned);
  return { scene, owned };
}

describe("the result of an attempt", () => {
  it("tells what it earned as a whole, by objective and by question", async () => {
    const { owned } = await submitted();
    expect(await attemptResult(owned)).toEqual({
      kind: "submitted",
      view: {
        module: { id: "module", title: "A module" },
        quiz: { id: "quiz", title: "A quiz" },
        number: 1,
        mayRetry: true,
        abandoned: false,
        waiting: null,
        changes: [],
        score: {
          earned: "1.00",
          possible: "3.01",
          percent: "33",
          passPercent: "68",
          passed: false,
        },
        objectives: [
          {
            id: "obj",
            text: "Explain it",
            earned: "1.00",
            possible: "3.01",
            share: 1_000_000 / 3_005_000,
            questions: 3,
          },
        ],
        questions: [
          expect.objectContaining({ position: 1, outcome: "right", earned: "1.00" }),
          expect.objectContaining({ position: 2, outcome: "wrong", possible: "1.01" }),
          expect.objectContaining({ position: 3, outcome: "unanswered", earned: "0.00" }),
        ],
      },
    });
  });

  it("goes by the version that the attempt began with", async () => {
    const { owned } = await submitted();
    const before = [await attemptResult(owned), await attemptReview(owned)];
    await publish(buildQuizModule({ title: "Another title", slots: [{ question: "p4" }] }));
    expect([await attemptResult(owned), await attemptReview(owned)]).toEqual(before);
  });

  it.each([
    ["while tries are left", 3, true],
    ["when this was the last try", 2, false],
  ])("offers another try only %s, also on an earlier attempt's page", async (_, attempts, may) => {
    const { scene, owned } = await submitted({ attempts });
    const second = await start(scene);
    await submitAttempt(second);
    for (const each of [owned, second]) {
      expect(await attemptResult(each)).toMatchObject({ view: { mayRetry: may } });
    }
  });
});

it("reviews each question with the learner's answer", async () => {
  const { owned } = await submitted();
  const rows = (chosen: "true" | "false" | null) =>
    ["true", "false"].map((id) =>
      expect.objectContaining({ id, chosen: id === chosen, right: id === "true" }),
    );
  const question = (chosen: "true" | "false" | null) =>
    expect.objectContaining({
      review: expect.objectContaining({ answer: { layout: "options", rows: rows(chosen) } }),
    });
  expect(await attemptReview(owned)).toMatchObject({
    view: { number: 1, questions: [question("true"), question("false"), question(null)] },
  });
});

it("shows nothing of it to somebody else", async () => {
  const { scene, owned } = await submitted();
  const stranger = { ...owned, learnerId: await storeLearner(scene.store) };
  expect(await attemptResult(stranger)).toEqual({ kind: "missing" });
  expect(await attemptReview(stranger)).toEqual({ kind: "missing" });
});
