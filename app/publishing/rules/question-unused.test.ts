import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("question-unused", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("question-unused")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a question in no quiz",
      { "quizzes/ferry.yaml": replacing("  - question: who-says\n", "") },
      ["questions/graded.yaml:36"],
    ],
    [
      "a check in no lesson",
      { "lessons/the-timetable.md": replacing('::check{question="check-tide"}', "") },
      ["questions/checks.yaml:2"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("question-unused", edits)).toEqual(expected);
  });
});
