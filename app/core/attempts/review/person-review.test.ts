import { describe, expect, it } from "vitest";
import { buildEssay } from "../../../../tests/builders/questions/essay";
import { buildTrueFalse } from "../../../../tests/builders/questions/true-false";
import { personReview, type ReleasedMark, releasedMark } from "./person-review";

const question = buildEssay();
const judgement = { levels: { thesis: "clear", evidence: "some" }, byHand: null };
const releasedAt = new Date("2026-03-01T09:00:00.000Z");
const slot = {
  question,
  possibleMicro: 1_000_000,
  outcome: "partly-right",
  markMicro: 600_000,
} as const;
const person = { judgement, comment: "Well argued.", releasedAt };

describe("releasedMark", () => {
  it("is what the person gave, with how it came about", () => {
    const mark = releasedMark(slot, person);
    expect(mark).toMatchObject({
      judgement,
      comment: "Well argued.",
      outcome: "partly-right",
      markMicro: 600_000,
      releasedAt,
    });
    expect(mark?.working).toMatch(/\d/);
  });

  it("says nothing of how it came about where the rubric has changed since", () => {
    const levels = { thesis: "a level that was there" };
    expect(releasedMark(slot, { ...person, judgement: { ...judgement, levels } })?.working).toBe(
      "",
    );
  });

  it.each([
    ["nobody has judged it", slot, undefined],
    ["it is a draft", slot, { ...person, releasedAt: null }],
    ["the slot has no mark", { ...slot, markMicro: null }, person],
    ["the slot has no outcome", { ...slot, outcome: null }, person],
    ["it waits for another mark", { ...slot, outcome: "pending" as const }, person],
    ["nothing was written", { ...slot, outcome: "unanswered" as const }, person],
    ["a rule marks the question", { ...slot, question: buildTrueFalse() }, person],
  ])("is none while %s", (_, given, from) => {
    expect(releasedMark(given, from)).toBeNull();
  });
});

describe("personReview", () => {
  const released: ReleasedMark = {
    judgement,
    comment: "Well argued.",
    outcome: "partly-right",
    markMicro: 600_000,
    working: "",
    releasedAt,
  };
  const all = { score: true, correctness: true, key: true, explanations: true };
  const chosen = (mark: ReleasedMark) =>
    personReview(question, mark, all).rubric?.map((criterion) => criterion.chosen);

  it("shows the chosen levels, the comment and when it was released", () => {
    const review = personReview(question, released, all);
    expect(review).toMatchObject({
      comment: "Well argued.",
      releasedAt: "2026-03-01T09:00:00.000Z",
    });
    expect(review.rubric?.map(({ id, chosen: level }) => [id, level])).toEqual([
      ["thesis", "clear"],
      ["evidence", "some"],
    ]);
  });

  it("leaves out what may not be seen", () => {
    const none = { score: false, correctness: false, key: false, explanations: false };
    expect(personReview(question, released, none)).toEqual({
      releasedAt: "2026-03-01T09:00:00.000Z",
    });
    expect(personReview(question, released, { ...none, correctness: true })).not.toHaveProperty(
      "comment",
    );
    expect(personReview(question, released, { ...none, explanations: true })).not.toHaveProperty(
      "rubric",
    );
  });

  it("shows no level where none was chosen, or where points were set by hand", () => {
    const levels = { thesis: "clear" };
    expect(chosen({ ...released, judgement: { levels, byHand: null } })).toEqual(["clear", null]);
    const byHand = { micro: 1_000_000, reason: "It answers the spirit." };
    expect(chosen({ ...released, judgement: { ...judgement, byHand } })).toEqual([null, null]);
  });

  it("has no rubric for a question that a rule marks", () => {
    expect(personReview(buildTrueFalse(), released, all).rubric).toEqual([]);
  });
});
