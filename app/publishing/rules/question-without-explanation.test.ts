import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("question-without-explanation", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("question-without-explanation")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "none",
      {
        "questions/graded.yaml": replacing(
          "    explanation: The ferry sails with the tide, which shifts from day to day.\n",
          "",
        ),
      },
      ["questions/graded.yaml:2"],
    ],
    [
      "one of two words",
      {
        "questions/graded.yaml": replacing(
          "The ferry sails with the tide, which shifts from day to day.",
          "The tide.",
        ),
      },
      ["questions/graded.yaml:13"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("question-without-explanation", edits)).toEqual(expected);
  });
});
