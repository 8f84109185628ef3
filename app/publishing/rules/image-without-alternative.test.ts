import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import {
  type Edits,
  replacing,
  withSelections,
} from "../../../tests/fixtures/modules/sample-module";

describe("image-without-alternative", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("image-without-alternative")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "an image without words",
      { "lessons/the-timetable.md": replacing('::figure{id="years"}', "![](/boat.png)") },
      ["lessons/the-timetable.md:15"],
    ],
    [
      "lets an image with words be",
      {
        "lessons/the-timetable.md": replacing(
          '::figure{id="years"}',
          "![A boat at low water](/boat.png)",
        ),
      },
      [],
    ],
    [
      "a figure that repeats its title",
      {
        "figures/years.yaml": replacing(
          "A line with one mark. In 1961 the ferry made its first crossing to the island.",
          "The ferry's years",
        ),
      },
      ["figures/years.yaml:4"],
    ],
    [
      "a figure of few words",
      {
        "figures/years.yaml": replacing(
          "A line with one mark. In 1961 the ferry made its first crossing to the island.",
          "A line with one mark.",
        ),
      },
      ["figures/years.yaml:4"],
    ],
    ["lets the image of a hot spot with words be", withSelections(), []],
    [
      "the image of a hot spot without words",
      withSelections(replacing("alt: A map of the island and the coast.", 'alt: "–"')),
      ["questions/selecting.yaml:21"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("image-without-alternative", edits)).toEqual(expected);
  });
});
