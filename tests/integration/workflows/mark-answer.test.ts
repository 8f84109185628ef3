import { describe, expect, it } from "vitest";
import { findAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { countingMarks, marksOfAnswer } from "~/data/person-marks";
import { releaseFilledMark, saveMarkDraft } from "~/workflows/mark-answer";
import { buildEssayModule } from "../../builders/essay-module";
import { BUILT_AT } from "../../builders/stored-attempt";
import { thirds } from "../../fixtures/grading/essay";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { essayScene, filled, handIn, marker, placeOf } from "./marking-scene";
import { publish } from "./quiz-scene";

const FIRST = { replaces: false };
const events = () =>
  database().markingEvent.findMany({ orderBy: [{ occurredAt: "asc" }, { position: "asc" }] });

describe("an attempt with essays", () => {
  it("waits after submission, with the marks of the rest", async () => {
    const owned = await handIn(await essayScene());
    expect(await findAttempt(database(), owned)).toMatchObject({
      state: "waiting",
      markMicro: null,
      passed: null,
      possibleMicro: 4_000_000,
      slots: [
        { outcome: "right", markMicro: 1_000_000 },
        { outcome: "pending", markMicro: null },
        { outcome: "pending", markMicro: null },
      ],
    });
  });

  it("does not wait for essays that were left blank", async () => {
    const owned = await handIn(await essayScene(), [null, " \n "]);
    expect(await findAttempt(database(), owned)).toMatchObject({
      state: "marked",
      markMicro: 1_000_000,
      passed: false,
      slots: [{}, { outcome: "unanswered", markMicro: 0 }, { outcome: "unanswered", markMicro: 0 }],
    });
  });

  it("is marked with exact sums when the last one is released, and not before", async () => {
    stopClock(BUILT_AT);
    const owned = await handIn(await essayScene(buildEssayModule({ passMark: 0.75 })));
    const userId = await marker();
    const half = filled({ levels: { thesis: "vague", evidence: "some" } });
    stopClock(secondsAfter(BUILT_AT, 60));
    expect(await releaseFilledMark(placeOf(owned, "e1", userId), filled(), FIRST)).toEqual({
      kind: "counts",
      finished: false,
    });
    expect(await findAttempt(database(), owned)).toMatchObject({
      state: "waiting",
      markMicro: null,
      slots: [{}, { outcome: "right", markMicro: 2_000_000 }, { outcome: "pending" }],
    });
    expect(await releaseFilledMark(placeOf(owned, "e2", userId), half, FIRST)).toEqual({
      kind: "counts",
      finished: true,
    });
    expect(await findAttempt(database(), owned)).toMatchObject({
      state: "marked",
      markMicro: 3_350_000,
      passed: true,
      slots: [{}, {}, { outcome: "partly-right", markMicro: 350_000 }],
    });
    expect(await events()).toMatchObject([
      {
        kind: "person",
        position: 2,
        fromOutcome: "pending",
        fromMarkMicro: null,
        toOutcome: "right",
        toMarkMicro: 2_000_000,
        byUserId: userId,
        occurredAt: secondsAfter(BUILT_AT, 60),
        reason: "By the rubric: 2/5 + 3/5 = 1.",
      },
      { position: 3, toOutcome: "partly-right", toMarkMicro: 350_000 },
    ]);
  });

  it("is marked by the rubric of the version that the learner answered", async () => {
    const content = buildEssayModule();
    const owned = await handIn(await essayScene(content), ["Text.", null]);
    const questions = content.questions.map((question) =>
      question.kind === "essay" ? { ...question, rubric: thirds.rubric } : question,
    );
    await publish({ ...content, questions });
    await releaseFilledMark(placeOf(owned, "e1", await marker()), filled(), FIRST);
    expect(await findAttempt(database(), owned)).toMatchObject({ markMicro: 3_000_000 });
  });
});

describe("releasing a mark", () => {
  it("asks for a level of every criterion, and changes nothing without", async () => {
    const owned = await handIn(await essayScene());
    const place = placeOf(owned, "e1", await marker());
    expect(await releaseFilledMark(place, filled({ levels: { thesis: "clear" } }), FIRST)).toEqual({
      kind: "problems",
      problems: { "criterion-evidence": "Choose a level: Rests it on the text" },
    });
    expect(await marksOfAnswer(database(), place)).toEqual([]);
    expect(await events()).toEqual([]);
  });

  it("takes points set by hand with their reason, up to what the answer is worth", async () => {
    const owned = await handIn(await essayScene());
    const place = placeOf(owned, "e1", await marker());
    const byHand = (points: number) => filled({ byHand: { points, reason: "Off the rubric." } });
    expect(await releaseFilledMark(place, byHand(2.001), FIRST)).toEqual({
      kind: "problems",
      problems: { points: "The answer is worth 2.00 points at most: give that or less." },
    });
    await releaseFilledMark(place, byHand(1.25), FIRST);
    const attempt = await findAttempt(database(), owned);
    expect(attempt?.slots[1]).toMatchObject({ outcome: "partly-right", markMicro: 1_250_000 });
    expect(await events()).toMatchObject([{ reason: "Off the rubric." }]);
  });

  it("keeps a second person's mark beside the first, until it is to replace it", async () => {
    stopClock(BUILT_AT);
    const owned = await handIn(await essayScene(), ["Text.", null]);
    const [one, other] = [await marker(), await marker()];
    const low = filled({ levels: { thesis: "none", evidence: "some" } });
    await releaseFilledMark(placeOf(owned, "e1", one), filled(), FIRST);
    expect(await releaseFilledMark(placeOf(owned, "e1", other), low, FIRST)).toEqual({
      kind: "second",
    });
    expect(await findAttempt(database(), owned)).toMatchObject({ markMicro: 3_000_000 });
    stopClock(secondsAfter(BUILT_AT, 60));
    await releaseFilledMark(placeOf(owned, "e1", other), low, { replaces: true });
    expect(await findAttempt(database(), owned)).toMatchObject({
      state: "marked",
      markMicro: 1_400_000,
      passed: false,
    });
    expect(await releaseFilledMark(placeOf(owned, "e1", one), filled(), FIRST)).toEqual({
      kind: "second",
    });
    expect((await events()).map(({ toMarkMicro }) => toMarkMicro)).toEqual([2_000_000, 400_000]);
  });

  it("lets whose mark counts release it again, changed", async () => {
    const owned = await handIn(await essayScene(), ["Text.", null]);
    const place = placeOf(owned, "e1", await marker());
    await releaseFilledMark(place, filled({ levels: { thesis: "none", evidence: "none" } }), FIRST);
    await releaseFilledMark(place, filled({ comment: "Read again." }), FIRST);
    expect(await findAttempt(database(), owned)).toMatchObject({ markMicro: 3_000_000 });
    expect(await marksOfAnswer(database(), place)).toMatchObject([{ comment: "Read again." }]);
  });

  it("lets one of twenty releases at once decide, and finishes the attempt once", async () => {
    const owned = await handIn(await essayScene(), ["Text.", null]);
    const markers = await Promise.all(Array.from({ length: 20 }, () => marker()));
    const results = await Promise.all(
      markers.map((userId) => releaseFilledMark(placeOf(owned, "e1", userId), filled(), FIRST)),
    );
    expect(results.filter(({ kind }) => kind === "counts")).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === "second")).toHaveLength(19);
    expect(await events()).toHaveLength(1);
    expect(await findAttempt(database(), owned)).toMatchObject({ markMicro: 3_000_000 });
  });

  it.each([
    { moduleId: "another" },
    { questionId: "e2" as const },
    { attemptId: "nobody" },
    { position: 1 },
    { position: 9 },
  ])("finds nothing to mark at another place: %j", async (change) => {
    const owned = await handIn(await essayScene());
    const place = { ...placeOf(owned, "e1", await marker()), ...change };
    expect(await releaseFilledMark(place, filled(), FIRST)).toEqual({ kind: "missing" });
    expect(await saveMarkDraft(place, filled())).toEqual({ kind: "missing" });
    expect(await events()).toEqual([]);
  });
});

it("counts the later of two marks that were released in the same moment", async () => {
  stopClock(BUILT_AT);
  const owned = await handIn(await essayScene(), ["Text.", null]);
  const markers = await Promise.all(Array.from({ length: 8 }, () => marker()));
  for (const userId of markers) {
    await releaseFilledMark(placeOf(owned, "e1", userId), filled(), { replaces: true });
  }
  const [counting] = await countingMarks(database(), owned.attemptId);
  expect(counting?.markerUserId).toBe(markers.at(-1));
});
