import { describe, expect, it } from "vitest";
import { sampleContent } from "../../../tests/fixtures/modules/sample-content";
import { lessonView } from "./lesson-view";

const content = await sampleContent();

describe("lessonView", () => {
  it("holds what the lesson refers to, and nothing else of the module", () => {
    const ebb = { id: "ebb", term: "ebb", definition: "The tide that falls.", claims: [] };
    const glossary = [...content.glossary, ebb];
    const view = lessonView({ ...content, glossary }, "the-timetable");
    expect(view?.lesson).toBe(content.lessons[0]);
    expect(view?.terms.map(({ id }) => id)).toEqual(["slack-water"]);
    expect(view?.figures.map(({ id }) => id).toSorted()).toEqual(["effects", "years"]);
    expect(view?.checks.map(({ id }) => id)).toEqual(["check-tide"]);
  });

  it("has a note for each claim of its text and its figures, once", () => {
    const notes = lessonView(content, "the-dispute")?.notes.map(({ id }) => id);
    expect(notes).toEqual(["P2-lifeline", "P2-bridge", "P1-tide"]);
  });

  it.each([
    ["years", ["P1-start"]],
    ["trade", ["P1-tide", "P2-lifeline"]],
    ["effects", ["P1-tide"]],
  ])("has a note for every claim of the figure %s", (figureId, claims) => {
    const lessons = content.lessons.map((lesson) => ({
      ...lesson,
      claims: [],
      figures: [figureId],
    }));
    const view = lessonView({ ...content, lessons }, "the-dispute");
    expect(view?.notes.map(({ id }) => id)).toEqual(claims);
  });

  it("shows of a check only its public side", () => {
    const [check] = lessonView(content, "the-timetable")?.checks ?? [];
    expect(Object.keys(check ?? {}).toSorted()).toEqual(["id", "kind", "points", "stem"]);
  });

  it("is null for a lesson that the module does not have", () => {
    expect(lessonView(content, "no-lesson")).toBeNull();
  });
});
