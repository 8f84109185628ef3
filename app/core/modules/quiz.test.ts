import { describe, expect, it } from "vitest";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { quizFileSchema } from "./quiz";
import { slotQuestions, slotSize } from "./slot-questions";

const file = { title: "Provisions", summary: "What the treaty says.", slots: [{ question: "q1" }] };

describe("quizFileSchema", () => {
  it("fills in what an author may leave out", () => {
    expect(quizFileSchema.parse(file)).toEqual({
      ...file,
      waitMinutes: 0,
      counts: "highest",
      endOfTime: "submit",
      navigation: "free",
      tries: null,
      certainty: "off",
      mixed: false,
      passMark: 0.7,
      attempts: "unlimited",
      timeLimitMinutes: null,
      shuffleOptions: true,
      unseenFirst: true,
      feedback: {
        score: "after-submitting",
        correctness: "after-submitting",
        key: "after-submitting",
        explanations: "after-submitting",
      },
    });
  });

  it("keeps the other parts of the feedback when one is given", () => {
    const quiz = quizFileSchema.parse({ ...file, feedback: { key: "never" } });
    expect(quiz.feedback).toMatchObject({ key: "never", score: "after-submitting" });
  });

  it.each([
    { slots: [] },
    { slots: [{ pool: ["q1"] }] },
    { slots: [{ pool: ["q1"], question: "q2", draw: 1 }] },
    { slots: [{ question: "q1", points: 0 }] },
    { slots: [{ question: "q1", points: 0.0001 }] },
    { passMark: 70 },
    { attempts: 0 },
    { attempts: 1.5 },
    { timeLimitMinutes: 0 },
    { passmark: 0.5 },
  ])("refuses %j", (change) => {
    expect(quizFileSchema.safeParse({ ...file, ...change }).success).toBe(false);
  });
});

describe("slotQuestions and slotSize", () => {
  const questions = ["q1", "g1", "q2", "g2"].map((id) =>
    buildTrueFalse({ id, ...(id.startsWith("g") ? { group: "case" } : {}) }),
  );
  const bank = { questions };

  it("read a slot with one question and a pool alike", () => {
    expect([slotQuestions({ question: "q1" }, bank), slotSize({ question: "q1" }, bank)]).toEqual([
      ["q1"],
      1,
    ]);
    const pool = { pool: ["q1", "q2", "q3"], draw: 2 };
    expect([slotQuestions(pool, bank), slotSize(pool, bank)]).toEqual([["q1", "q2", "q3"], 2]);
  });

  it("read of a group all its questions in the order of the bank, unless some are drawn", () => {
    expect([slotQuestions({ group: "case" }, bank), slotSize({ group: "case" }, bank)]).toEqual([
      ["g1", "g2"],
      2,
    ]);
    expect(slotSize({ group: "case", draw: 1 }, bank)).toBe(1);
  });
});
