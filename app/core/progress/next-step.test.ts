import { describe, expect, it } from "vitest";
import { type NextStepInput, nextStep } from "./next-step";

const fresh: NextStepInput = {
  lessons: ["one", "two"],
  quizzes: ["short", "final"],
  finishedLessons: new Set(),
  triedQuizzes: new Set(),
  passedQuizzes: new Set(),
  running: null,
};
const read = { ...fresh, finishedLessons: new Set(["one", "two"]) };

describe("nextStep", () => {
  it("begins with the first lesson", () => {
    expect(nextStep(fresh)).toEqual({ kind: "lesson", lessonId: "one", reason: "begin" });
  });

  it("goes on with the first unread lesson", () => {
    const input = { ...fresh, finishedLessons: new Set(["one"]) };
    expect(nextStep(input)).toEqual({ kind: "lesson", lessonId: "two", reason: "continue" });
  });

  it("comes back to a running attempt before anything else", () => {
    const running = { attemptId: "a1", quizId: "short" };
    expect(nextStep({ ...fresh, running })).toEqual({
      kind: "attempt",
      ...running,
      reason: "running",
    });
  });

  it("offers the first quiz that is not passed", () => {
    expect(nextStep(read)).toEqual({ kind: "quiz", quizId: "short", reason: "untried" });
    const tried = { ...read, triedQuizzes: new Set(["short"]) };
    expect(nextStep(tried)).toEqual({ kind: "quiz", quizId: "short", reason: "not-passed" });
    const passed = { ...read, passedQuizzes: new Set(["short"]) };
    expect(nextStep(passed)).toEqual({ kind: "quiz", quizId: "final", reason: "untried" });
  });

  it("is done when all is read and passed", () => {
    const input = { ...read, passedQuizzes: new Set(["short", "final"]) };
    expect(nextStep(input)).toEqual({ kind: "done" });
  });
});
