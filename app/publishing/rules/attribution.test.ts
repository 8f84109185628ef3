import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import {
  type Edits,
  replacing,
  withSelections,
} from "../../../tests/fixtures/modules/sample-module";

describe("attribution", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("attribution")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a forecast asked as if it were settled",
      {
        "questions/graded.yaml": replacing(
          "Which of these would bear out what the harbour master expects?",
          "Which of these will be part of the bridge?",
        ),
      },
      ["questions/graded.yaml:28"],
    ],
    [
      "an analysis stated as true",
      {
        "questions/graded.yaml": replacing(
          "That the ferry keeps the island alive is the judgement of the author.",
          "The ferry keeps the island alive.",
        ),
      },
      ["questions/graded.yaml:19"],
    ],
    [
      "is content when the key names the voice",
      {
        "questions/graded.yaml": (text) =>
          [
            replacing(
              "Which of these would bear out what the harbour master expects?",
              "Which of these will be part of the bridge?",
            ),
            replacing("Piers are sunk next year", "The author sinks piers"),
          ].reduce((now, edit) => edit(now), text),
      },
      [],
    ],
    [
      "takes the surname of a voice for a name",
      {
        "sources/report.yaml": replacing("The harbour master }", "Captain Mara Quint }"),
        "questions/graded.yaml": replacing(
          "Which of these would bear out what the harbour master expects?",
          "Which of these would please Quint?",
        ),
      },
      [],
    ],
    [
      "a passage selection whose stem and key name no voice",
      withSelections((text) =>
        [
          replacing("claims: [P1-tide]", "claims: [P2-bridge]"),
          replacing("does the report support?", "are true?"),
          replacing("Dear neighbour.", "The author says this."),
        ].reduce((now, edit) => edit(now), text),
      ),
      ["questions/selecting.yaml:7"],
    ],
    [
      "asks nothing of questions on facts",
      {
        "questions/graded.yaml": replacing(
          "Why does the hour of the crossing change?",
          "When does the boat leave?",
        ),
      },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("attribution", edits)).toEqual(expected);
  });
});
