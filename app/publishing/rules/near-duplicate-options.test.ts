import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import {
  type Edits,
  replacing,
  withSelections,
} from "../../../tests/fixtures/modules/sample-module";

describe("near-duplicate-options", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("near-duplicate-options")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "two options that differ in articles and plurals",
      { "questions/graded.yaml": replacing("The mail comes by road", "Crew works in the turn") },
      ["questions/graded.yaml:11"],
    ],
    [
      "two items",
      {
        "questions/graded.yaml": replacing(
          "text: A bridge will be built",
          "text: The lines opened in 1961",
        ),
      },
      ["questions/graded.yaml:61"],
    ],
    ["lets passages and regions that differ be", withSelections(), []],
    [
      "two passages and two regions",
      withSelections((text) =>
        [
          replacing("The fare has doubled since spring.", "The boats wait for water."),
          replacing("label: The wood", "label: Piers"),
        ].reduce((now, edit) => edit(now), text),
      ),
      ["questions/selecting.yaml:12", "questions/selecting.yaml:29"],
    ],
    [
      "tells who does what to whom apart",
      {
        "questions/graded.yaml": (text) =>
          [
            replacing("The crew works in turns", "The island feeds the mainland"),
            replacing("The mail comes by road", "The mainland feeds the island"),
          ].reduce((now, edit) => edit(now), text),
      },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("near-duplicate-options", edits)).toEqual(expected);
  });
});
