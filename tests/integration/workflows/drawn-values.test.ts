import { expect, it } from "vitest";
import type { ModuleContent } from "~/core/modules/module-content";
import { publicCheck } from "~/core/modules/public-check";
import { answerCheck } from "~/workflows/answer-check";
import { attemptOfLearner } from "~/workflows/attempt-of-learner";
import { attemptReview } from "~/workflows/attempt-review";
import { openQuestion } from "~/workflows/open-question";
import { startAttempt } from "~/workflows/start-attempt";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildParameterisedNumeric } from "../../builders/questions/parameterised-numeric";
import { buildQuizModule } from "../../builders/quiz-module";
import { publish, quizScene, save, start } from "./quiz-scene";

const boxes = (change: object = {}) =>
  buildParameterisedNumeric({ id: "boxes", objectives: ["obj"], claims: ["A1-fact"], ...change });

function moduleWith(question: ReturnType<typeof boxes>): ModuleContent {
  const content = buildQuizModule({ slots: [{ question: "boxes" }] });
  return { ...content, questions: [...content.questions, question] };
}

async function shownStem(owned: Parameters<typeof attemptOfLearner>[0]) {
  const opened = await openQuestion({ ...owned, position: 1 });
  if (opened.kind !== "running") throw new Error(opened.kind);
  return opened.view.question;
}

it("shows the values that were drawn at the start, each time, and marks by them", async () => {
  const owned = await start(await quizScene(moduleWith(boxes())));
  const question = await shownStem(owned);
  expect(question).toMatchObject({ kind: "numeric", units: [], decimal: "either" });
  const [, a, b] = /^How many are (\d+) boxes of (\d+)\?$/.exec(question.stem) ?? [];
  const stored = await attemptOfLearner(owned);
  expect(stored?.slots.map(({ variables }) => variables)).toEqual([{ a, b }]);
  expect(await shownStem(owned)).toEqual(question);

  const key = Number(a) * Number(b);
  await save(owned, { position: 1, answer: { kind: "numeric", text: `${key}` } });
  await submitAttempt(owned);
  const review = await attemptReview(owned);
  if (review.kind !== "submitted") throw new Error(review.kind);
  expect(review.view.questions).toMatchObject([
    {
      stem: question.stem,
      review: {
        outcome: "right",
        answer: { rows: [{ given: `${key}`, expected: `${key}` }] },
        explanation: expect.stringContaining(`With these numbers: ${a} × ${b} = ${key}.`),
      },
    },
  ]);
});

it("draws other values for other attempts", async () => {
  const scene = await quizScene(moduleWith(boxes({ constraints: ["a != b"] })));
  const [quiz] = scene.opened.content.quizzes;
  if (!quiz) throw new Error("The module lacks its quiz.");
  const stems = new Set<string>();
  for (let number = 0; number < 8; number += 1) {
    const started = await startAttempt({ ...scene.opened, quiz, learnerId: scene.learnerId });
    if (!("attemptId" in started)) throw new Error(started.kind);
    const owned = { attemptId: started.attemptId, learnerId: scene.learnerId };
    stems.add((await shownStem(owned)).stem);
    await submitAttempt(owned);
  }
  expect(stems.size).toBeGreaterThan(2);
});

it("keeps the attempt as it was when the question changes", async () => {
  const owned = await start(await quizScene(moduleWith(boxes())));
  const before = await shownStem(owned);
  await publish(moduleWith(boxes({ stem: "Now {{a}} and {{b}}?", answer: "a + b" })));
  expect(await shownStem(owned)).toEqual(before);
});

it("gives a check the same values for everyone, and marks it by them", async () => {
  const check = boxes({ id: "boxes-check", use: "check" });
  const { opened, learnerId } = await quizScene(moduleWith(check));
  const [lesson] = opened.content.lessons;
  if (!lesson) throw new Error("The module lacks its lesson.");
  const { stem } = publicCheck(check);
  const [a = 0, b = 0] = (stem.match(/\d+/g) ?? []).map(Number);
  const answered = (text: string) =>
    answerCheck({
      ...opened,
      learnerId,
      lesson,
      question: check,
      response: { kind: "numeric", text },
    });
  expect(await answered(`${a * b}`)).toMatchObject({ outcome: "right" });
  expect(await answered(`${a * b + 1}`)).toMatchObject({ outcome: "wrong" });
});
