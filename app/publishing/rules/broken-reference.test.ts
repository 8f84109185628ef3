import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import {
  type Edits,
  replacing,
  withAskedGroup,
  withGroup,
} from "../../../tests/fixtures/modules/sample-module";

describe("broken-reference", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("broken-reference")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a question's group",
      withGroup(replacing("group: full-moon", "group: new-moon")),
      ["questions/grouped.yaml:12"],
    ],
    ["a quiz's group", withAskedGroup("group: new-moon"), ["quizzes/ferry.yaml:7"]],
    [
      "a claim that a lesson names",
      { "lessons/the-timetable.md": replacing('ids="P1-start"', 'ids="P1-strat"') },
      ["lessons/the-timetable.md:8"],
    ],
    [
      "a term that a lesson names",
      { "lessons/the-timetable.md": replacing('id="slack-water"', 'id="slack"') },
      ["lessons/the-timetable.md:13"],
    ],
    [
      "a check",
      { "lessons/the-timetable.md": replacing("check-tide", "check-tides") },
      ["lessons/the-timetable.md:19"],
    ],
    [
      "a figure",
      { "lessons/the-timetable.md": replacing('id="years"', 'id="yaers"') },
      ["lessons/the-timetable.md:15"],
    ],
    [
      "a lesson's objective",
      { "lessons/the-timetable.md": replacing("[obj-timetable]", "[obj-timetables]") },
      ["lessons/the-timetable.md:4"],
    ],
    [
      "a question's claim and objective",
      {
        "questions/graded.yaml": (text) =>
          [
            replacing("objectives: [obj-timetable]", "objectives: [obj-none]"),
            replacing("claims: [P1-tide]", "claims: [P1-none]"),
          ].reduce((now, edit) => edit(now), text),
      },
      ["questions/graded.yaml:5", "questions/graded.yaml:4"],
    ],
    [
      "a quiz's question",
      { "quizzes/ferry.yaml": replacing("question: who-says", "question: who-said") },
      ["quizzes/ferry.yaml:7"],
    ],
    [
      "a pool's question",
      { "quizzes/ferry.yaml": replacing("name-slack", "name-slacks") },
      ["quizzes/ferry.yaml:11"],
    ],
    [
      "a claim's voice",
      { "sources/report.yaml": replacing("voice: harbour", "voice: harbor") },
      ["sources/report.yaml:32"],
    ],
    [
      "a passage's section",
      { "sources/report.yaml": replacing("section: sailing", "section: rowing") },
      ["sources/report.yaml:14"],
    ],
    ["a term's claim", { "glossary.yaml": replacing("P1-tide", "P1-none") }, ["glossary.yaml:5"]],
    [
      "an event's claim",
      { "figures/years.yaml": replacing("P1-start", "P1-none") },
      ["figures/years.yaml:6"],
    ],
    [
      "a flow's party",
      { "figures/trade.yaml": replacing("to: island, label: Mail", "to: isle, label: Mail") },
      ["figures/trade.yaml:9"],
    ],
    [
      "a link's ends",
      {
        "figures/effects.yaml": replacing("from: tide, to: timetable", "from: timetable, to: tide"),
      },
      ["figures/effects.yaml:9", "figures/effects.yaml:9"],
    ],
    [
      "a lesson and a quiz without files",
      {
        "module.yaml": (text) =>
          [
            replacing("the-dispute]", "the-dispute, the-end]"),
            replacing("quizzes: [ferry]", "quizzes: [ferry, last]"),
          ].reduce((now, edit) => edit(now), text),
      },
      ["module.yaml:11", "module.yaml:12"],
    ],
    [
      "what completion asks for",
      {
        "module.yaml": (text) =>
          [
            replacing("lessons: all", "lessons: [the-end]"),
            replacing("  quizzes: [ferry]", "  quizzes: [last]"),
          ].reduce((now, edit) => edit(now), text),
      },
      ["module.yaml:14", "module.yaml:15"],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("broken-reference", edits)).toEqual(expected);
  });
});
