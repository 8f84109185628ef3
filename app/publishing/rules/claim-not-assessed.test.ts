import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("claim-not-assessed", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("claim-not-assessed")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "an assessed claim without a graded question",
      {
        "sources/report.yaml": replacing(
          "      - id: P2-bridge",
          "      - { id: P2-pier, kind: fact, voice: harbour, text: There is a pier., assessed: true }\n      - id: P2-bridge",
        ),
      },
      ["sources/report.yaml:30"],
    ],
    [
      "does not count a check",
      { "questions/graded.yaml": (text) => text.replaceAll("P1-tide", "P1-start") },
      ["sources/report.yaml:19"],
    ],
    [
      "asks nothing for a claim not marked",
      {
        "sources/report.yaml": replacing(
          "      - id: P2-bridge",
          "      - { id: P2-pier, kind: fact, voice: harbour, text: There is a pier. }\n      - id: P2-bridge",
        ),
      },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("claim-not-assessed", edits)).toEqual(expected);
  });
});
