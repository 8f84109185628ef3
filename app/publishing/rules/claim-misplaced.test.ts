import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("claim-misplaced", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("claim-misplaced")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a claim with another passage's id",
      {
        "sources/report.yaml": replacing("P2-lifeline", "P1-lifeline"),
        "questions/graded.yaml": (text) => text.replaceAll("P2-lifeline", "P1-lifeline"),
        "lessons/the-dispute.md": replacing("P2-lifeline", "P1-lifeline"),
        "figures/trade.yaml": replacing("P2-lifeline", "P1-lifeline"),
      },
      ["sources/report.yaml:25"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("claim-misplaced", edits)).toEqual(expected);
  });
});
