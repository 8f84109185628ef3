import { describe, expect, it } from "vitest";
import type { Module } from "../modules/module";
import { completionOf } from "./completion";

const module: Module = {
  id: "m",
  title: "M",
  summary: "S",
  language: "en",
  objectives: [{ id: "o", text: "O" }],
  lessons: ["one", "two", "three"],
  quizzes: ["short", "final"],
  completion: { lessons: "all", quizzes: ["final"] },
};

const done = (lessons: string[], quizzes: string[]) => ({
  finishedLessons: new Set(lessons),
  passedQuizzes: new Set(quizzes),
});

describe("completionOf", () => {
  it("lists what is left in the module's order", () => {
    expect(completionOf({ module }, done(["two"], ["short"]))).toEqual({
      complete: false,
      lessonsLeft: ["one", "three"],
      quizzesLeft: ["final"],
    });
  });

  it("is complete when lessons are read and quizzes passed", () => {
    expect(completionOf({ module }, done(["three", "two", "one"], ["final"])).complete).toBe(true);
  });

  it("asks only for the lessons that the rule names", () => {
    const short = { ...module, completion: { lessons: ["one"], quizzes: [] } };
    expect(completionOf({ module: short }, done(["one"], [])).complete).toBe(true);
  });

  it("ignores lessons of another version", () => {
    expect(completionOf({ module }, done(["gone"], [])).lessonsLeft).toEqual(module.lessons);
  });
});
