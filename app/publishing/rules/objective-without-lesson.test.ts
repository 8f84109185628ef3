import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("objective-without-lesson", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("objective-without-lesson")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "an objective that no lesson names",
      { "lessons/the-dispute.md": replacing("[obj-dispute]", "[obj-timetable]") },
      ["module.yaml:9"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("objective-without-lesson", edits)).toEqual(expected);
  });
});
