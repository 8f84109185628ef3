import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("stated-in-source-share", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("stated-in-source-share")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "more than a sixth or so of such stems",
      {
        "questions/graded.yaml": (text) =>
          [
            replacing(
              "Why does the hour of the crossing change?",
              "Which of these is stated in the report?",
            ),
            replacing(
              "In which year did the ferry begin to sail?",
              "Which year does the report name?",
            ),
          ].reduce((now, edit) => edit(now), text),
      },
      ["module.yaml:2"],
    ],
    [
      "lets one be",
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "Which of these is stated in the report?",
        ),
      },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("stated-in-source-share", edits)).toEqual(expected);
  });
});
