import { describe, expect, it } from "vitest";
import { buildEssay } from "../../../tests/builders/questions/essay";
import { type Question, questionSchema } from "../questions/question";
import { quizSchema } from "./quiz";
import { quizExpectations } from "./quiz-expectations";

function question(id: string, points: number): Question {
  return questionSchema.parse({
    id,
    kind: "true-false",
    objectives: ["o"],
    claims: [],
    level: "recall",
    points,
    stem: "Is it?",
    key: true,
    rationale: "It is.",
  });
}

const questions = [question("a", 1), question("b", 1), question("c", 2.5)];

const quiz = (slots: unknown[]) =>
  quizSchema.parse({ id: "q", title: "Q", summary: "S", passMark: 0.65, slots });

describe("quizExpectations", () => {
  it("counts what is drawn, and what it is drawn from", () => {
    const slots = [{ question: "c" }, { pool: ["a", "b"], draw: 1 }];
    expect(quizExpectations({ questions }, quiz(slots))).toMatchObject({
      questions: 2,
      bank: 3,
      points: "3.50",
      passPercent: "65",
    });
  });

  it("says whether a person marks some of it", () => {
    const bank = [...questions, buildEssay({ id: "e" })];
    const hasEssays = (slots: unknown[]) =>
      quizExpectations({ questions: bank }, quiz(slots)).hasEssays;
    expect(hasEssays([{ question: "a" }])).toBe(false);
    expect(hasEssays([{ question: "a" }, { pool: ["b", "e"], draw: 1 }])).toBe(true);
  });

  it("promises no points when they depend on the draw", () => {
    const slots = [{ pool: ["a", "c"], draw: 1 }];
    expect(quizExpectations({ questions }, quiz(slots)).points).toBeNull();
  });

  it("takes the points of the slot before the question's", () => {
    const slots = [{ pool: ["a", "c"], draw: 2, points: 3 }];
    expect(quizExpectations({ questions }, quiz(slots)).points).toBe("6");
  });
});
