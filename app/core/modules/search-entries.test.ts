import { describe, expect, it } from "vitest";
import { sampleContent } from "../../../tests/fixtures/modules/sample-content";
import { replacing } from "../../../tests/fixtures/modules/sample-module";
import { searchEntries } from "./search-entries";

const CANARY = "quetzalcoatlus";

describe("what can be searched in a module", () => {
  it("is its lessons by section, its terms and its passages", async () => {
    const titles = searchEntries(await sampleContent()).map(({ kind, title }) => [kind, title]);
    expect(titles).toEqual([
      ["lesson", "The timetable"],
      ["lesson", "The tide sets the hour"],
      ["lesson", "The dispute"],
      ["lesson", "A lifeline"],
      ["lesson", "A bridge"],
      ["term", "slack water"],
      ["passage", "Passage BG1"],
      ["passage", "Passage P1"],
      ["passage", "Passage P2"],
    ]);
  });

  it("is, of a section, its text without its heading, under the lesson's title", async () => {
    const entries = searchEntries(await sampleContent());
    expect(entries.find(({ title }) => title === "The tide sets the hour")).toEqual({
      kind: "lesson",
      lessonId: "the-timetable",
      headingId: "the-tide-sets-the-hour",
      title: "The tide sets the hour",
      context: "The timetable",
      text: "Nobody chose the hours: the boat goes when the water does. It waits for slack water.",
    });
  });

  it("is, of a lesson's beginning, its summary and what stands before the first heading", async () => {
    const [first] = searchEntries(await sampleContent());
    expect(first).toMatchObject({ lessonId: "the-timetable", headingId: null, context: "" });
    expect(first?.text).toBe(
      "Why the ferry never leaves at the same hour. The first boat left in the spring of 1961. " +
        "At 10:30 it was back.",
    );
  });

  it("is, of a lesson without a beginning, its summary", async () => {
    const content = await sampleContent({
      "lessons/the-timetable.md": replacing(
        'The first boat left :claim[in the spring of 1961]{ids="P1-start"}. At 10:30 it was back.',
        "",
      ),
    });
    expect(searchEntries(content)[0]?.text).toBe("Why the ferry never leaves at the same hour.");
  });

  it("is, of a term, its definition", async () => {
    const entries = searchEntries(await sampleContent());
    expect(entries.find(({ kind }) => kind === "term")).toMatchObject({
      termId: "slack-water",
      text: "The short time between two tides when the water stands still.",
    });
  });

  it("is, of a passage, its summary, its claims and its reference", async () => {
    const entries = searchEntries(await sampleContent());
    const [background, report] = entries.filter(({ kind }) => kind === "passage");
    expect(report).toMatchObject({
      passageId: "P1",
      context: "Sailing",
      text: "When the ferry sails, and since when. The ferry began to sail in 1961. It sails with the tide.",
    });
    expect(background?.text).toContain("Tides");
  });

  it("is nothing of a question, its options, its reasons or its explanation", async () => {
    const content = await sampleContent({
      "questions/graded.yaml": (text) =>
        text
          .replaceAll(/(stem|explanation|rationale): /g, `$1: ${CANARY} `)
          .replaceAll(/text: (The \w+)/g, `text: ${CANARY} $1`),
      "questions/checks.yaml": (text) =>
        text.replaceAll(/(stem|explanation|rationale): /g, `$1: ${CANARY} `),
    });
    const planted = JSON.stringify(content.questions).split(CANARY).length - 1;
    expect(planted).toBeGreaterThan(20);
    expect(JSON.stringify(searchEntries(content))).not.toContain(CANARY);
  });
});
