import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("background-reference", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("background-reference")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "background without a reference",
      {
        "sources/background.yaml": replacing(
          '    reference: { title: Tides, publisher: The Almanac Press, url: "https://example.org/tides" }\n',
          "",
        ),
      },
      ["sources/background.yaml:8"],
    ],
    [
      "a reference in the primary source",
      {
        "sources/report.yaml": replacing(
          "    summary: What people make of it.\n",
          '    summary: What people make of it.\n    reference: { title: T, publisher: P, url: "https://example.org" }\n',
        ),
      },
      ["sources/report.yaml:24"],
    ],
    [
      "a fact in a background source",
      { "sources/background.yaml": replacing("kind: background", "kind: fact") },
      ["sources/background.yaml:14"],
    ],
    [
      "background in the primary source",
      { "sources/report.yaml": replacing("kind: forecast", "kind: background") },
      ["sources/report.yaml:31"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("background-reference", edits)).toEqual(expected);
  });
});
