import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("explanation-names-position", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("explanation-names-position")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      'the words "Option B leaves out the tide."',
      {
        "questions/graded.yaml": replacing(
          "The ferry sails with the tide, which shifts from day to day.",
          "Option B leaves out the tide.",
        ),
      },
      ["questions/graded.yaml:13"],
    ],
    [
      'the words "The last option is about mail."',
      {
        "questions/graded.yaml": replacing(
          "The ferry sails with the tide, which shifts from day to day.",
          "The last option is about mail.",
        ),
      },
      ["questions/graded.yaml:13"],
    ],
    [
      'the words ""As the answer above says, the tide counts.""',
      {
        "questions/graded.yaml": replacing(
          "The ferry sails with the tide, which shifts from day to day.",
          '"As the answer above says, the tide counts."',
        ),
      },
      ["questions/graded.yaml:13"],
    ],
    [
      'the words "Only the tide counts (A)."',
      {
        "questions/graded.yaml": replacing(
          "The ferry sails with the tide, which shifts from day to day.",
          "Only the tide counts (A).",
        ),
      },
      ["questions/graded.yaml:13"],
    ],
    [
      'the words ""The second answer is about the crew, not the tide.""',
      {
        "questions/graded.yaml": replacing(
          "The ferry sails with the tide, which shifts from day to day.",
          '"The second answer is about the crew, not the tide."',
        ),
      },
      ["questions/graded.yaml:13"],
    ],
    [
      'the words "Statement 2 is about the crew."',
      {
        "questions/graded.yaml": replacing(
          "The ferry sails with the tide, which shifts from day to day.",
          "Statement 2 is about the crew.",
        ),
      },
      ["questions/graded.yaml:13"],
    ],
    [
      "a rationale",
      {
        "questions/graded.yaml": replacing(
          "No road is named anywhere.",
          "Choice C invents a road.",
        ),
      },
      ["questions/graded.yaml:11"],
    ],
    [
      "feedback on a rejected answer",
      {
        "questions/graded.yaml": replacing(
          "The ebb is the falling tide itself.",
          "Answer 2 is the tide.",
        ),
      },
      ["questions/graded.yaml:83"],
    ],
    [
      'leaves ""A ferry is no option at low water, and the first boat waits."" alone',
      {
        "questions/graded.yaml": replacing(
          "The ferry sails with the tide, which shifts from day to day.",
          '"A ferry is no option at low water, and the first boat waits."',
        ),
      },
      [],
    ],
    [
      'leaves "The report answers a question about the tide first." alone',
      {
        "questions/graded.yaml": replacing(
          "The ferry sails with the tide, which shifts from day to day.",
          "The report answers a question about the tide first.",
        ),
      },
      [],
    ],
    [
      'leaves "Article 4 sets two conditions and the first passage names them." alone',
      {
        "questions/graded.yaml": replacing(
          "The ferry sails with the tide, which shifts from day to day.",
          "Article 4 sets two conditions and the first passage names them.",
        ),
      },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("explanation-names-position", edits)).toEqual(expected);
  });
});
