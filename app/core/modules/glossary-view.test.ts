import { expect, it } from "vitest";
import { sampleContent } from "../../../tests/fixtures/modules/sample-content";
import { glossaryView } from "./glossary-view";

const content = await sampleContent();

it("tells of each term in which lessons it stands", () => {
  expect(glossaryView(content)).toEqual([
    {
      id: "slack-water",
      term: "slack water",
      definition: "The short time between two tides when the water stands still.",
      claims: ["P1-tide"],
      lessons: [{ id: "the-timetable", title: "The timetable" }],
    },
  ]);
});

it("sorts the terms as the module's language does", () => {
  const glossary = ["zebra", "Äpfel", "apple", "Banana"].map((term, index) => ({
    id: `t${index}`,
    term,
    definition: "A word.",
    claims: [],
  }));
  const terms = glossaryView({ ...content, glossary }).map(({ term, lessons }) => [term, lessons]);
  expect(terms).toEqual([
    ["Äpfel", []],
    ["apple", []],
    ["Banana", []],
    ["zebra", []],
  ]);
  const swedish = { ...content.module, language: "sv" };
  const inSwedish = glossaryView({ ...content, module: swedish, glossary });
  expect(inSwedish.map(({ term }) => term)).toEqual(["apple", "Banana", "zebra", "Äpfel"]);
});
