import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("recall-share", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("recall-share")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a third of plain recall",
      { "questions/graded.yaml": replacing("level: understand", "level: recall") },
      ["module.yaml:2"],
    ],
    [
      "asks nothing of a few questions",
      { "questions/graded.yaml": (text) => text.slice(0, text.indexOf("  - id: who-says")) },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("recall-share", edits)).toEqual(expected);
  });
});
