import { describe, expect, it } from "vitest";
import type { OwnedAttempt } from "~/data/attempt-record";
import { answerByForm } from "~/workflows/answer-by-form";
import { attemptReview } from "~/workflows/attempt-review";
import { openQuestion } from "~/workflows/open-question";
import { submitAttempt } from "~/workflows/submit-attempt";
import { RIGHT, save, WRONG } from "./quiz-scene";
import { running, stored } from "./short-quiz";

describe("a quiz with several tries", () => {
  const feedback = {
    score: "during",
    correctness: "during",
    key: "during",
    explanations: "during",
  } as const;
  const severalTries = () =>
    running({
      slots: [{ question: "q1" }],
      tries: { allowed: 2, penalty: 0.25 },
      feedback,
      passMark: 0.75,
    });

  let forms = 0;
  const check = (owned: OwnedAttempt, given: typeof RIGHT | null) =>
    answerByForm({
      ...owned,
      position: 1,
      answer: given,
      baseRevision: 0,
      operationId: `operation-${++forms}`,
      toggleFlag: false,
      checks: true,
    });
  const triesOf = async (owned: OwnedAttempt) => {
    const opened = await openQuestion({ ...owned, position: 1 });
    return opened.kind === "running" ? opened.view.tries : null;
  };

  it("checks an answer at once and sends no key while a try is left", async () => {
    const { owned } = await severalTries();
    expect(await triesOf(owned)).toMatchObject({ left: 2, isClosed: false, last: null });
    expect(await check(owned, WRONG)).toMatchObject({ kind: "saved" });
    const tries = await triesOf(owned);
    expect(tries).toMatchObject({ left: 1, isClosed: false, last: { outcome: "wrong" } });
    expect(tries?.last).not.toHaveProperty("explanation");
    expect(JSON.stringify(tries)).not.toContain('"right":');
    expect(JSON.stringify(tries)).not.toContain("rationale");
  });

  it("takes the penalty off, once for each different try, and explains the mark", async () => {
    const { owned } = await severalTries();
    await check(owned, WRONG);
    await check(owned, WRONG);
    expect(await triesOf(owned)).toMatchObject({ left: 1 });
    await check(owned, RIGHT);
    const closed = await triesOf(owned);
    expect(closed).toMatchObject({ left: 0, isClosed: true, last: { outcome: "right" } });
    expect(JSON.stringify(closed)).toContain('"right":true');
    expect(await check(owned, WRONG)).toMatchObject({ kind: "refused", reason: "solved" });
    expect(await save(owned, { position: 1, answer: WRONG, baseRevision: 3 })).toMatchObject({
      status: 410,
      reason: "solved",
    });
    await submitAttempt(owned);
    expect(await stored(owned)).toMatchObject({ markMicro: 750_000, passed: true });
    const review = await attemptReview(owned);
    const [question] = review.kind === "submitted" ? review.view.questions : [];
    expect(question?.review.mark?.working).toContain("After 2 different tries");
  });

  it("counts an answer that was not checked as the last try, and a blank one as none", async () => {
    const { owned } = await severalTries();
    expect(await check(owned, null)).toMatchObject({ kind: "refused", reason: "blank" });
    await check(owned, WRONG);
    await save(owned, { position: 1, answer: RIGHT, baseRevision: 1 });
    await submitAttempt(owned);
    expect(await stored(owned)).toMatchObject({ markMicro: 750_000 });
  });

  it("gives no more tries than are allowed, however many are sent at once", async () => {
    const { scene, owned } = await running({ tries: { allowed: 1 }, feedback });
    const sent = await Promise.all([WRONG, RIGHT, WRONG, RIGHT].map((each) => check(owned, each)));
    expect(sent.map(({ kind }) => kind)).toContain("saved");
    const tried = await scene.store.response.findMany({ where: { tried: true } });
    expect(new Set(tried.map(({ answer }) => answer)).size).toBe(1);
  });
});
