import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("question-without-passage", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("question-without-passage")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "no claim",
      { "questions/graded.yaml": replacing("    claims: [P1-tide]\n", "") },
      ["questions/graded.yaml:2"],
    ],
    [
      "an empty list of claims",
      { "questions/graded.yaml": replacing("claims: [P1-tide]", "claims: []") },
      ["questions/graded.yaml:5"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("question-without-passage", edits)).toEqual(expected);
  });
});
