import { describe, expect, it } from "vitest";
import { type ModuleContent, moduleContentSchema } from "./module-content";
import { searchEntries } from "./search-entries";

const content: ModuleContent = moduleContentSchema.parse({
  module: {
    id: "m",
    title: "M",
    summary: "S",
    language: "en",
    objectives: [{ id: "o", text: "O" }],
    lessons: ["l"],
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
          summary: "A summary.",
          claims: [{ id: "A1-x", kind: "fact", voice: "author", text: "A claim." }],
        },
      ],
    },
  ],
  lessons: [
    {
      id: "l",
      title: "Lesson",
      summary: "S",
      objectives: ["o"],
      minutes: 5,
      words: 4,
      headings: [{ id: "part", text: "Part", level: 2 }],
      claims: [],
      checks: [],
      terms: [],
      figures: [],
      body: [
        {
          type: "element",
          tag: "section",
          attributes: { id: "section-part" },
          children: [
            {
              type: "element",
              tag: "h2",
              attributes: { id: "part" },
              children: [{ type: "text", value: "Part" }],
            },
            {
              type: "element",
              tag: "p",
              attributes: { id: "p-1" },
              children: [{ type: "text", value: "Some words." }],
            },
          ],
        },
      ],
    },
  ],
  glossary: [{ id: "term", term: "Term", definition: "Its meaning." }],
  figures: [],
  questions: [
    {
      id: "q",
      kind: "true-false",
      objectives: ["o"],
      claims: [],
      level: "recall",
      stem: "SECRET stem",
      key: true,
      rationale: "SECRET rationale",
      explanation: "SECRET explanation",
    },
  ],
  quizzes: [],
});

describe("searchEntries", () => {
  it("holds sections, terms and passages, each with its place", () => {
    expect(searchEntries(content)).toEqual([
      {
        id: "lesson l 0",
        kind: "lesson",
        title: "Lesson: Part",
        text: "Some words.",
        place: { lessonId: "l", sectionId: "part" },
      },
      {
        id: "term term",
        kind: "term",
        title: "Term",
        text: "Its meaning.",
        place: { termId: "term" },
      },
      {
        id: "passage A1",
        kind: "passage",
        title: "Passage A1",
        text: "A summary. A claim.",
        place: { passageId: "A1" },
      },
    ]);
  });

  it("holds no word of a question", () => {
    expect(JSON.stringify(searchEntries(content))).not.toContain("SECRET");
  });
});
