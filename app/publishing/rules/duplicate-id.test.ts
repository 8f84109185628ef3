import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import {
  type Edits,
  replacing,
  withAskedGroup,
} from "../../../tests/fixtures/modules/sample-module";

describe("duplicate-id", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("duplicate-id")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a question asked by itself and with its group",
      withAskedGroup("group: full-moon\n  - question: moon-depth"),
      ["quizzes/ferry.yaml:8"],
    ],
    [
      "a voice",
      { "sources/report.yaml": replacing("id: harbour, name", "id: author, name") },
      ["sources/report.yaml:11"],
    ],
    [
      "a section",
      {
        "sources/report.yaml": replacing(
          "  - { id: sailing, title: Sailing }",
          "  - { id: sailing, title: Sailing }\n  - { id: sailing, title: Again }",
        ),
      },
      ["sources/report.yaml:9"],
    ],
    [
      "an event, a flow, a party and an item",
      {
        "figures/years.yaml": replacing(
          "events:\n",
          'events:\n  - { id: first, when: "1960", label: Plans }\n',
        ),
        "figures/trade.yaml": (text) =>
          [replacing("id: fish", "id: mail"), replacing("id: island", "id: mainland")].reduce(
            (now, edit) => edit(now),
            text,
          ),
        "figures/effects.yaml": replacing(
          "items: [{ id: tide, label: The tide }]",
          "items: [{ id: tide, label: A }, { id: tide, label: B }]",
        ),
      },
      [
        "figures/effects.yaml:5",
        "figures/trade.yaml:7",
        "figures/trade.yaml:10",
        "figures/years.yaml:7",
      ],
    ],
    [
      "a lesson listed twice",
      { "module.yaml": replacing("the-dispute]", "the-dispute, the-timetable]") },
      ["module.yaml:11"],
    ],
    [
      "a question in two slots of a quiz",
      { "quizzes/ferry.yaml": replacing("[tide-reason, name-slack", "[tide-reason, who-says") },
      ["quizzes/ferry.yaml:11"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("duplicate-id", edits)).toEqual(expected);
  });
});
