import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("negative-stem-not-emphasised", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("negative-stem-not-emphasised")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      'the stem "Which of these is not a reason for the tide?"',
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "'Which of these is not a reason for the tide?'",
        ),
      },
      ["questions/graded.yaml:7"],
    ],
    [
      'the stem "All of these move the hour except which?"',
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "'All of these move the hour except which?'",
        ),
      },
      ["questions/graded.yaml:7"],
    ],
    [
      'the stem "Which reason is least likely?"',
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "'Which reason is least likely?'",
        ),
      },
      ["questions/graded.yaml:7"],
    ],
    [
      "the stem \"What isn''t part of the timetable?\"",
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "'What isn''t part of the timetable?'",
        ),
      },
      ["questions/graded.yaml:7"],
    ],
    [
      'the stem "Which statement is false?"',
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "'Which statement is false?'",
        ),
      },
      ["questions/graded.yaml:7"],
    ],
    [
      'lets "Which of these is **not** a reason for the tide?" be',
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "'Which of these is **not** a reason for the tide?'",
        ),
      },
      [],
    ],
    [
      'lets "Which of these is NOT a reason?" be',
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "'Which of these is NOT a reason?'",
        ),
      },
      [],
    ],
    [
      'lets "The boat did not sail today. Why does the hour change?" be',
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "'The boat did not sail today. Why does the hour change?'",
        ),
      },
      [],
    ],
    [
      'lets "Which reply fits the remark “The tide does not matter”?" be',
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "'Which reply fits the remark “The tide does not matter”?'",
        ),
      },
      [],
    ],
    [
      'lets "What follows when the water has not risen?" be',
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "'What follows when the water has not risen?'",
        ),
      },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("negative-stem-not-emphasised", edits)).toEqual(expected);
  });
});
