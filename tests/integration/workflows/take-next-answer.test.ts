import { describe, expect, it } from "vitest";
import { HELD_MINUTES } from "~/core/attempts/next-to-mark";
import { answerIdOf, readAnswerId } from "~/workflows/answer-id";
import { answersOfQuestion } from "~/workflows/answers-of-question";
import { releaseFilledMark } from "~/workflows/mark-answer";
import { markingOverview } from "~/workflows/marking-overview";
import { takeNextAnswer } from "~/workflows/take-next-answer";
import { BUILT_AT } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { another, essayScene, filled, handIn, marker, placeOf } from "./marking-scene";

const E1 = { moduleId: "module", questionId: "e1" };

/** Three learners who hand in one after the other, a minute apart. */
async function threeAnswers() {
  const scene = await essayScene();
  const owned = [];
  for (const minute of [1, 2, 3]) {
    stopClock(secondsAfter(BUILT_AT, minute * 60));
    owned.push(await handIn(await another(scene)));
  }
  const ids = owned.map(({ attemptId }) => answerIdOf({ attemptId, position: 2 }));
  return { scene, owned, ids };
}

const next = (markerUserId: string, after: string | null = null) =>
  takeNextAnswer({ ...E1, markerUserId, after });

describe("taking the next answer", () => {
  it("gives two markers different ones, oldest first, and both all in the end", async () => {
    const { ids } = await threeAnswers();
    const [one, other] = [await marker(), await marker()];
    expect(await next(one)).toBe(ids[0]);
    expect(await next(other)).toBe(ids[1]);
    expect(await next(one, ids[0])).toBe(ids[2]);
    // All are taken: the other marker is not left without work.
    expect(await next(other, ids[1])).toBe(ids[0]);
  });

  it("gives two who ask at the same moment different ones", async () => {
    const { ids } = await threeAnswers();
    const markers = await Promise.all([marker(), marker(), marker()]);
    const taken = await Promise.all(markers.map((userId) => next(userId)));
    expect(taken.toSorted()).toEqual(ids.toSorted());
  });

  it("leaves an answer to whoever took it up, for a while", async () => {
    const { ids } = await threeAnswers();
    const [one, other] = [await marker(), await marker()];
    const [first, second, third] = [await next(one), await next(one, ids[0] ?? null), ids[2]];
    expect([first, second]).toEqual(ids.slice(0, 2));
    expect(await next(other)).toBe(third);
    stopClock(secondsAfter(BUILT_AT, 180 + HELD_MINUTES * 60));
    expect(await next(other, third)).toBe(ids[0]);
  });

  it("passes over what is released, and ends", async () => {
    const { owned, ids } = await threeAnswers();
    const userId = await marker();
    for (const one of owned.slice(0, 2)) {
      await releaseFilledMark(placeOf(one, "e1", userId), filled(), { replaces: false });
    }
    expect(await next(userId)).toBe(ids[2]);
    expect(await next(userId, ids[2] ?? null)).toBeNull();
    expect(
      await takeNextAnswer({ ...E1, moduleId: "another", markerUserId: userId, after: null }),
    ).toBeNull();
  });
});

describe("the list of what waits", () => {
  it("counts each question's answers and names the oldest, and those without any", async () => {
    const { scene, owned } = await threeAnswers();
    const userId = await marker();
    for (const one of owned) {
      await releaseFilledMark(placeOf(one, "e2", userId), filled(), { replaces: false });
    }
    expect(await markingOverview(scene.opened)).toMatchObject({
      module: { id: "module" },
      questions: [
        { questionId: "e1", waiting: 3, oldest: secondsAfter(BUILT_AT, 60).toISOString() },
        { questionId: "e2", waiting: 0, oldest: null },
      ],
    });
  });

  it("tells a marker how each answer stands, in the order in which they came", async () => {
    const { scene, owned, ids } = await threeAnswers();
    const [one, other] = [await marker(), await marker()];
    const [first, second] = owned;
    if (!first || !second) throw new Error("Nobody has handed in.");
    await releaseFilledMark(placeOf(first, "e1", other), filled(), { replaces: false });
    await next(other);
    await next(one);
    const list = async (markerUserId: string) =>
      (await answersOfQuestion({ opened: scene.opened, questionId: "e1", markerUserId }))?.answers;
    expect(await list(one)).toMatchObject([
      { answerId: ids[0], number: 1, state: "released-by-another", released: 1 },
      { answerId: ids[1], number: 2, state: "with-another", released: 0 },
      { answerId: ids[2], number: 3, state: "my-draft", released: 0 },
    ]);
    expect((await list(other))?.map(({ state }) => state)).toEqual([
      "released-by-me",
      "my-draft",
      "with-another",
    ]);
  });

  it("knows no question that is not an essay of the module", async () => {
    const { opened } = await essayScene();
    const of = (questionId: string) =>
      answersOfQuestion({ opened, questionId, markerUserId: "somebody" });
    expect(await of("q1")).toBeNull();
    expect(await of("e9")).toBeNull();
    expect(await of("e1")).toMatchObject({ waiting: 0, answers: [] });
  });
});

describe("the name of an answer", () => {
  it("is read back, and nothing else is", () => {
    expect(readAnswerId(answerIdOf({ attemptId: "a_B-9", position: 12 }))).toEqual({
      attemptId: "a_B-9",
      position: 12,
    });
    for (const wrong of ["", "a", "a.", ".1", "a.0", "a.1.2", "a/b.1", "a.12345", "a.1e3"]) {
      expect(readAnswerId(wrong)).toBeNull();
    }
  });
});
