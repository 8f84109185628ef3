import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

describe("key-longest", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("key-longest")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a key half as long again",
      {
        "questions/graded.yaml": replacing(
          "text: The water must be high enough",
          "text: The water must be high enough for the keel of the boat",
        ),
      },
      ["questions/graded.yaml:9"],
    ],
    [
      "a gap option",
      {
        "questions/graded.yaml": replacing(
          "text: tide, rationale",
          "text: tide that rises and falls, rationale",
        ),
      },
      ["questions/graded.yaml:105"],
    ],
    [
      "lets a long distractor be",
      {
        "questions/graded.yaml": replacing(
          "text: The crew works in turns",
          "text: The crew works in turns that the harbour master sets each spring",
        ),
      },
      [],
    ],
    [
      "lets a key of a few characters more be",
      {
        "questions/graded.yaml": replacing(
          "text: The water must be high enough",
          "text: The water must be high enough now",
        ),
      },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("key-longest", edits)).toEqual(expected);
  });
});
