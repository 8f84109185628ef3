import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import {
  type Edits,
  replacing,
  withSelections,
} from "../../../tests/fixtures/modules/sample-module";

describe("distractor-without-rationale", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("distractor-without-rationale")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "an option without a rationale",
      {
        "questions/graded.yaml": replacing(", rationale: The report does not speak of shifts.", ""),
      },
      ["questions/graded.yaml:10"],
    ],
    [
      "a rationale that says nothing: Wrong.",
      { "questions/graded.yaml": replacing("The report does not speak of shifts.", "Wrong.") },
      ["questions/graded.yaml:10"],
    ],
    [
      "a rationale that says nothing: This is incorrect.",
      {
        "questions/graded.yaml": replacing(
          "The report does not speak of shifts.",
          "This is incorrect.",
        ),
      },
      ["questions/graded.yaml:10"],
    ],
    [
      "a rationale that says nothing: Not correct",
      { "questions/graded.yaml": replacing("The report does not speak of shifts.", "Not correct") },
      ["questions/graded.yaml:10"],
    ],
    [
      'a rationale that says nothing: "No"',
      { "questions/graded.yaml": replacing("The report does not speak of shifts.", '"No"') },
      ["questions/graded.yaml:10"],
    ],
    [
      "a rationale that repeats the option",
      {
        "questions/graded.yaml": replacing(
          "The report does not speak of shifts.",
          "The crew works in turns.",
        ),
      },
      ["questions/graded.yaml:10"],
    ],
    [
      "a true-false question without one",
      {
        "questions/graded.yaml": replacing(
          "    rationale: Nobody else in the report says it.\n",
          "",
        ),
      },
      ["questions/graded.yaml:14"],
    ],
    [
      "a premise, an item and a gap option",
      {
        "questions/graded.yaml": (text) =>
          [
            replacing(", rationale: It is the author's judgement.", ""),
            replacing(", rationale: It is reported as having happened.", ""),
            replacing(", rationale: The island has no railway.", ""),
          ].reduce((now, edit) => edit(now), text),
      },
      ["questions/graded.yaml:43", "questions/graded.yaml:60", "questions/graded.yaml:106"],
    ],
    ["lets a segment that cannot be chosen be without one", withSelections(), []],
    [
      "a passage and a region",
      withSelections((text) =>
        [
          replacing(", rationale: The tide shifts.", ""),
          replacing("rationale: It is too steep.", "rationale: Wrong."),
        ].reduce((now, edit) => edit(now), text),
      ),
      ["questions/selecting.yaml:11", "questions/selecting.yaml:27"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("distractor-without-rationale", edits)).toEqual(expected);
  });
});
