import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("check-in-quiz", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("check-in-quiz")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a check in a slot",
      { "quizzes/ferry.yaml": replacing("question: who-says", "question: check-tide") },
      ["quizzes/ferry.yaml:7"],
    ],
    [
      "a check in a pool",
      { "quizzes/ferry.yaml": replacing("name-slack", "check-tide") },
      ["quizzes/ferry.yaml:11"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("check-in-quiz", edits)).toEqual(expected);
  });
});
