import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import {
  type Edits,
  replacing,
  withSelections,
} from "../../../tests/fixtures/modules/sample-module";

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
      "a region to choose alone",
      withSelections(replacing("label: The pier,", "label: The pier with the long grey wall,")),
      ["questions/selecting.yaml:23"],
    ],
    [
      "lets passages be, and regions of which many are chosen",
      withSelections((text) =>
        [
          replacing("The boat waits for the water.", `The boat waits ${"and waits ".repeat(9)}.`),
          replacing("label: The pier,", "label: The pier with the long grey wall,"),
          replacing("key: [pier]", "select: many\n    key: [pier]"),
        ].reduce((now, edit) => edit(now), text),
      ),
      [],
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
