import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("quiz-question-in-lesson", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("quiz-question-in-lesson")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a graded question as a check",
      { "lessons/the-timetable.md": replacing("check-tide", "tide-reason") },
      ["lessons/the-timetable.md:19"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("quiz-question-in-lesson", edits)).toEqual(expected);
  });
});
