import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import type { Edits } from "../../../tests/fixtures/modules/sample-module";

describe("near-duplicate-stems", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("near-duplicate-stems")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "two questions that ask nearly the same",
      {
        "questions/graded.yaml": (text) =>
          text +
          "  - id: tide-reason-again\n    kind: single-choice\n    objectives: [obj-timetable]\n    claims: [P1-tide]\n    level: understand\n    stem: Why does the hour of a crossing change?\n    options:\n      - { id: tide, text: The water must be high enough, rationale: The boat sails with the tide. }\n      - { id: crew, text: The crew works in turns, rationale: The report does not speak of shifts. }\n      - { id: mail, text: Letters come by road, rationale: No road is named anywhere. }\n    key: tide\n    explanation: The ferry sails with the tide, which shifts from day to day.\n",
      },
      ["questions/graded.yaml:114"],
    ],
    [
      "lets the same stem over other options be",
      {
        "questions/graded.yaml": (text) =>
          text +
          "  - id: tide-reason-again\n    kind: single-choice\n    objectives: [obj-timetable]\n    claims: [P1-tide]\n    level: understand\n    stem: Why does the hour of a crossing change?\n    options:\n      - { id: tide, text: Cargo is heavy in spring, rationale: The boat sails with the tide. }\n      - { id: crew, text: Passengers are few at night, rationale: The report does not speak of shifts. }\n      - { id: mail, text: Lamps burn low, rationale: No road is named anywhere. }\n    key: tide\n    explanation: The ferry sails with the tide, which shifts from day to day.\n",
      },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("near-duplicate-stems", edits)).toEqual(expected);
  });
});
