import { describe, expect, it } from "vitest";
import { type ModuleContent, moduleContentSchema } from "../modules/module-content";
import { type LearnerRecord, moduleProgress } from "./module-progress";

const question = (id: string, objectives: string[], claims: string[]) => ({
  id,
  kind: "true-false",
  objectives,
  claims,
  level: "recall",
  stem: "Is it?",
  key: true,
  rationale: "It is.",
});

const quiz = (id: string, mixed: boolean) => ({
  id,
  title: id,
  summary: id,
  mixed,
  slots: [{ question: "q-fact" }],
});

const content: ModuleContent = moduleContentSchema.parse({
  module: {
    id: "m",
    title: "M",
    summary: "S",
    language: "en",
    objectives: [
      { id: "o-one", text: "One" },
      { id: "o-two", text: "Two" },
    ],
    lessons: ["l"],
    quizzes: ["practice", "final"],
    completion: { lessons: "all", quizzes: ["final"] },
  },
  sources: [
    {
      id: "article",
      title: "Article",
      role: "primary",
      sections: [{ id: "s", title: "S" }],
      voices: [{ id: "author", name: "The author" }],
      passages: [
        {
          id: "A1",
          section: "s",
          place: "First",
          summary: "Sum",
          claims: [
            { id: "A1-fact", kind: "fact", voice: "author", text: "F" },
            { id: "A1-view", kind: "analysis", voice: "author", text: "V" },
          ],
        },
      ],
    },
  ],
  lessons: [],
  glossary: [],
  figures: [],
  questions: [
    question("q-fact", ["o-one"], ["A1-fact"]),
    question("q-both", ["o-one", "o-two"], ["A1-fact", "A1-view"]),
  ],
  quizzes: [quiz("practice", false), quiz("final", true)],
});

const POINT = 1_000_000;
const item = (questionId: string, markMicro: number) => ({
  questionId,
  markMicro,
  possibleMicro: POINT,
});

function attempt(quizId: string, slots: ReturnType<typeof item>[]) {
  const markMicro = slots.reduce((sum, slot) => sum + slot.markMicro, 0);
  const possibleMicro = slots.length * POINT;
  const passed = markMicro === possibleMicro;
  return {
    attemptId: "a",
    quizId,
    submittedAt: new Date(0),
    passed,
    markMicro,
    possibleMicro,
    slots,
  };
}

const nothing: LearnerRecord = { attempts: [], checks: [], finishedLessons: new Set() };

describe("moduleProgress", () => {
  it("is all to do at first", () => {
    const progress = moduleProgress(content, nothing);
    expect(progress.objectives.map(({ level }) => level)).toEqual(["not-started", "not-started"]);
    expect(progress.claimKinds).toEqual([]);
    expect(progress.completion).toEqual({
      complete: false,
      lessonsLeft: ["l"],
      quizzesLeft: ["final"],
    });
  });

  it("learns nothing from a question that was dropped, and is worth nothing", () => {
    const dropped = { ...item("q-both", 0), possibleMicro: 0 };
    const attempts = [attempt("practice", [item("q-fact", POINT), dropped])];
    const { objectives, claimKinds } = moduleProgress(content, { ...nothing, attempts });
    expect(objectives.map(({ level, sittings }) => [level, sittings])).toEqual([
      ["proficient", 1],
      ["not-started", 0],
    ]);
    expect(claimKinds).toEqual([{ kind: "fact", answered: 1, right: 1 }]);
  });

  it("judges each objective by its own questions", () => {
    const attempts = [attempt("practice", [item("q-fact", POINT), item("q-both", 0)])];
    const { objectives } = moduleProgress(content, { ...nothing, attempts });
    expect(objectives.map(({ level, sittings }) => [level, sittings])).toEqual([
      ["attempted", 1],
      ["attempted", 1],
    ]);
  });

  it("masters an objective by practice and then a mixed quiz", () => {
    const slots = [item("q-fact", POINT), item("q-both", POINT)];
    const attempts = [attempt("practice", slots), attempt("final", slots)];
    const done = { ...nothing, attempts, finishedLessons: new Set(["l"]) };
    const progress = moduleProgress(content, done);
    expect(progress.objectives.map(({ level }) => level)).toEqual(["mastered", "mastered"]);
    expect(progress.completion.complete).toBe(true);
  });

  it("counts the latest answer to each question, per kind of claim", () => {
    const attempts = [
      attempt("practice", [item("q-fact", 0), item("q-both", 0)]),
      attempt("practice", [item("q-fact", POINT)]),
    ];
    expect(moduleProgress(content, { ...nothing, attempts }).claimKinds).toEqual([
      { kind: "fact", answered: 2, right: 1 },
      { kind: "analysis", answered: 1, right: 0 },
    ]);
  });

  it("ignores answers to questions that are gone", () => {
    const attempts = [attempt("practice", [item("gone", POINT)])];
    const { objectives } = moduleProgress(content, { ...nothing, attempts });
    expect(objectives[0]).toMatchObject({ level: "not-started", sittings: 0 });
  });
});
