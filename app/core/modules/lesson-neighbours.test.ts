import { expect, it } from "vitest";
import { sampleContent } from "../../../tests/fixtures/modules/sample-content";
import { lessonNeighbours } from "./lesson-neighbours";

const content = await sampleContent();
const first = { id: "the-timetable", title: "The timetable" };
const second = { id: "the-dispute", title: "The dispute" };

it.each([
  [first.id, { number: 1, of: 2, previous: null, next: second }],
  [second.id, { number: 2, of: 2, previous: first, next: null }],
  ["no-lesson", { number: 0, of: 2, previous: null, next: null }],
])("places %s among the lessons", (lessonId, place) => {
  expect(lessonNeighbours(content, lessonId)).toEqual(place);
});
