import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";

const ERRATUM = "    erratum: { change: drop, reason: Nobody can answer it. }\n";

/** Drops every question of a file; where `except` is given, that one stays. */
function dropping(except?: string): (text: string) => string {
  return (text) =>
    text.replace(/^ {2}- id: (.*)\n/gm, (line, id) => (id === except ? line : line + ERRATUM));
}

describe("quiz-without-questions", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("quiz-without-questions")).toEqual([]);
  });

  it("finds a quiz whose every question was dropped", async () => {
    expect(
      await ruleFindings("quiz-without-questions", { "questions/graded.yaml": dropping() }),
    ).toEqual(["quizzes/ferry.yaml:5"]);
  });

  it("finds nothing while one question is left", async () => {
    expect(
      await ruleFindings("quiz-without-questions", {
        "questions/graded.yaml": dropping("who-says"),
      }),
    ).toEqual([]);
  });
});
