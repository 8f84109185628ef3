import { expect, it } from "vitest";
import { sampleContent } from "../../../tests/fixtures/modules/sample-content";
import { sourceCoverage } from "./source-coverage";

const content = await sampleContent();
const timetable = { id: "the-timetable", title: "The timetable" };
const dispute = { id: "the-dispute", title: "The dispute" };

it("tells of each passage where it is taught and by how many questions it is assessed", () => {
  const rows = sourceCoverage(content);
  expect(rows.toSorted((one, other) => one.passageId.localeCompare(other.passageId))).toEqual([
    { passageId: "BG1", place: "Introduction", claims: 1, lessons: [timetable], questions: 0 },
    { passageId: "P1", place: "First paragraph", claims: 2, lessons: [timetable], questions: 6 },
    { passageId: "P2", place: "Second paragraph", claims: 2, lessons: [dispute], questions: 5 },
  ]);
});

it("counts no check, and a question that rests on two claims of a passage once", () => {
  const questions = content.questions.filter(({ id }) => ["check-tide", "tide-gaps"].includes(id));
  expect(questions).toHaveLength(2);
  const [row] = sourceCoverage({ ...content, questions }).filter(
    ({ passageId }) => passageId === "P1",
  );
  expect(row?.questions).toBe(1);
});
