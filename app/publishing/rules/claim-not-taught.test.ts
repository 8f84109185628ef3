import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("claim-not-taught", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("claim-not-taught")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a claim that no lesson refers to",
      { "lessons/the-dispute.md": replacing('ids="P2-bridge"', 'ids="P2-lifeline"') },
      ["sources/report.yaml:30"],
    ],
    [
      "a background claim that no lesson refers to",
      { "lessons/the-timetable.md": replacing(" BG1-twice", "") },
      ["sources/background.yaml:14"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("claim-not-taught", edits)).toEqual(expected);
  });
});
