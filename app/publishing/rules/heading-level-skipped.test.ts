import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("heading-level-skipped", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("heading-level-skipped")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a third level under none",
      { "lessons/the-timetable.md": replacing("## The tide", "### The tide") },
      ["lessons/the-timetable.md:10"],
    ],
    [
      "a jump of two",
      { "lessons/the-dispute.md": replacing("### What", "#### What") },
      ["lessons/the-dispute.md:12"],
    ],
    [
      "lets a heading go up by more than one",
      {
        "lessons/the-dispute.md": replacing(
          "### What it carries",
          "### What it carries\n\n#### By day",
        ),
      },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("heading-level-skipped", edits)).toEqual(expected);
  });
});
