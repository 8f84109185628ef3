import { describe, expect, it } from "vitest";
import { QUESTION_KINDS } from "~/core/questions/question";
import { database } from "~/data/database";
import { setFlag } from "~/data/slot-flags";
import { openAttempt } from "~/workflows/open-attempt";
import { openQuestion } from "~/workflows/open-question";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { answerEvery, everyKindAttempt, SECRETS, wrongResponse } from "./every-kind-scene";
import { answer, quizScene, RIGHT, save, start } from "./quiz-scene";

const EVERYTHING_AT_ONCE = {
  score: "during",
  correctness: "during",
  key: "during",
  explanations: "during",
} as const;

describe("a question of a running attempt", () => {
  it("holds nothing of its key, whatever its kind, before and after it is answered", async () => {
    const { owned, questions } = await everyKindAttempt(EVERYTHING_AT_ONCE);
    const kinds = new Set(questions.map(({ kind }) => kind));
    // Essays have a quiz of their own, since an attempt that holds one waits for a person.
    const kindsHere = QUESTION_KINDS.filter((kind) => kind !== "essay");
    expect([...kinds].sort()).toEqual(kindsHere.toSorted());
    const open = async () => {
      for (const [index, question] of questions.entries()) {
        const opened = await openQuestion({ ...owned, position: index + 1 });
        expect(opened).toMatchObject({
          kind: "running",
          view: { question: { kind: question.kind, stem: question.stem } },
        });
        expect(JSON.stringify(opened)).not.toMatch(SECRETS);
      }
    };
    await open();
    await answerEvery(owned, questions, "wrong");
    await open();
  });

  it("holds the learner's own answer so far", async () => {
    const { owned, questions } = await everyKindAttempt();
    await answerEvery(owned, questions, "wrong");
    for (const [index, question] of questions.entries()) {
      const opened = await openQuestion({ ...owned, position: index + 1 });
      expect(opened).toMatchObject({ view: { response: wrongResponse(question), revision: 1 } });
    }
  });

  it("keeps its order of options each time it is opened", async () => {
    const { owned } = await everyKindAttempt();
    const first = await openQuestion({ ...owned, position: 3 });
    expect(await openQuestion({ ...owned, position: 3 })).toEqual(first);
  });

  it("tells when it was saved, what is answered and what is flagged", async () => {
    stopClock(BUILT_AT);
    const owned = await start(await quizScene(buildQuizModule()));
    expect(await openQuestion({ ...owned, position: 1 })).toMatchObject({
      view: { possibleMicro: 1_000_000, response: null, revision: 0, savedAt: null, time: null },
    });
    await answer(owned, [1, 2]);
    await save(owned, { position: 2, answer: null, baseRevision: 1 });
    await setFlag(database(), { ...owned, position: 3, flagged: true });
    const questions = [
      { position: 1, answered: true, flagged: false },
      { position: 2, answered: false, flagged: false },
      { position: 3, answered: false, flagged: true },
      { position: 4, answered: false, flagged: false },
    ];
    expect(await openQuestion({ ...owned, position: 1 })).toMatchObject({
      kind: "running",
      view: { response: RIGHT, revision: 1, savedAt: BUILT_AT.toISOString(), questions },
    });
    expect(await openAttempt(owned)).toEqual({
      kind: "running",
      oneWay: null,
      quizTitle: "A quiz",
      questions,
    });
  });

  it("tells how much time is left by the server's clock", async () => {
    stopClock(BUILT_AT);
    const owned = await start(await quizScene(buildQuizModule({ timeLimitMinutes: 10 })));
    const deadlineAt = secondsAfter(BUILT_AT, 600).toISOString();
    for (const [seconds, leftAtLoad] of [
      [0, 600_000],
      [540, 60_000],
      [603, 0],
    ] as const) {
      stopClock(secondsAfter(BUILT_AT, seconds));
      const opened = await openQuestion({ ...owned, position: 1 });
      expect(opened).toMatchObject({ view: { time: { deadlineAt, leftAtLoad } } });
    }
  });

  it("is not shown any more after submitting", async () => {
    const owned = await start(await quizScene(buildQuizModule()));
    await submitAttempt(owned);
    expect(await openQuestion({ ...owned, position: 1 })).toEqual({ kind: "submitted" });
    expect(await openAttempt(owned)).toEqual({ kind: "submitted" });
  });

  it.each([0, 5, 1.5, Number.NaN])("is missing at position %d", async (position) => {
    const owned = await start(await quizScene(buildQuizModule()));
    expect(await openQuestion({ ...owned, position })).toEqual({ kind: "missing" });
  });

  it("is missing for somebody else", async () => {
    const owned = await start(await quizScene(buildQuizModule()));
    const learnerId = await storeLearner(database());
    expect(await openQuestion({ ...owned, learnerId, position: 1 })).toEqual({ kind: "missing" });
  });
});
