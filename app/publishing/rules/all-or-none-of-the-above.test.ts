import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("all-or-none-of-the-above", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("all-or-none-of-the-above")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      'an option "All of the above"',
      { "questions/graded.yaml": replacing("The mail comes by road", "All of the above") },
      ["questions/graded.yaml:11"],
    ],
    [
      'an option "None of these"',
      { "questions/graded.yaml": replacing("The mail comes by road", "None of these") },
      ["questions/graded.yaml:11"],
    ],
    [
      'an option "Both A and B"',
      { "questions/graded.yaml": replacing("The mail comes by road", "Both A and B") },
      ["questions/graded.yaml:11"],
    ],
    [
      'an option "None of the other options"',
      { "questions/graded.yaml": replacing("The mail comes by road", "None of the other options") },
      ["questions/graded.yaml:11"],
    ],
    [
      "leaves an option that speaks of all boats alone",
      { "questions/graded.yaml": replacing("The mail comes by road", "All of the boats are late") },
      [],
    ],
    [
      "an item to sort",
      {
        "questions/graded.yaml": replacing(
          "text: The line opened in 1961",
          "text: none of the above",
        ),
      },
      ["questions/graded.yaml:60"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("all-or-none-of-the-above", edits)).toEqual(expected);
  });
});
