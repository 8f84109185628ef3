import type { z } from "zod";
import { type ModuleContent, moduleContentSchema } from "~/core/modules/module-content";
import type { quizSchema } from "~/core/modules/quiz";
import { builtBase } from "./questions/base";

type QuizFields = Partial<z.input<typeof quizSchema>>;

const PASSAGE = {
  id: "A1",
  section: "section",
  place: "First paragraph",
  summary: "What it says in short.",
  claims: [
    { id: "A1-fact", kind: "fact", voice: "author", text: "It happened." },
    { id: "A1-view", kind: "analysis", voice: "author", text: "It mattered." },
  ],
};

const LESSON = {
  title: "A lesson",
  summary: "What it teaches.",
  objectives: ["obj"],
  minutes: 5,
  body: [],
  words: 0,
  headings: [{ id: "first-section", text: "First section", level: 2 }],
  claims: ["A1-fact"],
  checks: ["check"],
  terms: [],
  figures: [],
};

/** A statement that is true, worth one point. */
function statement(id: string, use: "quiz" | "check" = "quiz") {
  const claims = [id.startsWith("p") ? "A1-view" : "A1-fact"];
  return { ...builtBase, id, use, claims, kind: "true-false", key: true };
}

const MODULE = {
  id: "module",
  title: "A module",
  summary: "What it is about.",
  language: "en",
  objectives: [{ id: "obj", text: "Explain it" }],
  lessons: ["first", "second"],
  quizzes: ["quiz"],
  completion: { lessons: "all", quizzes: ["quiz"] },
};

const SOURCE = {
  id: "article",
  title: "An article",
  role: "primary",
  sections: [{ id: "section", title: "A section" }],
  voices: [{ id: "author", name: "The author" }],
  passages: [PASSAGE],
};

const QUIZ = {
  id: "quiz",
  title: "A quiz",
  summary: "What it asks.",
  slots: [{ question: "q1" }, { question: "q2" }, { pool: ["p1", "p2", "p3", "p4"], draw: 2 }],
};

/**
 * A module of two lessons with a check, and a quiz whose questions are all statements that are true:
 * `q1`, `q2` and two out of `p1` to `p4`. What is given replaces the quiz's fields.
 */
export function buildQuizModule(quiz: QuizFields = {}): ModuleContent {
  return moduleContentSchema.parse({
    module: MODULE,
    sources: [SOURCE],
    lessons: [
      { ...LESSON, id: "first" },
      { ...LESSON, id: "second", checks: [] },
    ],
    glossary: [],
    figures: [],
    questions: [
      ...["q1", "q2", "p1", "p2", "p3", "p4"].map((id) => statement(id)),
      statement("check", "check"),
    ],
    quizzes: [{ ...QUIZ, ...quiz }],
  });
}
