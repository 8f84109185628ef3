import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import type { Edits } from "../../../tests/fixtures/modules/sample-module";

describe("objective-without-question", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("objective-without-question")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "an objective that no graded question serves",
      { "questions/graded.yaml": (text) => text.replaceAll("obj-dispute", "obj-timetable") },
      ["module.yaml:9"],
    ],
    [
      "does not count a check",
      { "questions/graded.yaml": (text) => text.replaceAll("obj-timetable", "obj-dispute") },
      ["module.yaml:7"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("objective-without-question", edits)).toEqual(expected);
  });
});
