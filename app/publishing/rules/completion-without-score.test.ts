import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing } from "../../../tests/fixtures/modules/sample-module";

const hiding = (time: string) =>
  replacing("passMark: 0.6", `passMark: 0.6\nfeedback: { score: ${time} }`);

describe("completion-without-score", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("completion-without-score")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "a score that is never shown",
      { "quizzes/ferry.yaml": hiding("never") },
      ["quizzes/ferry.yaml:14"],
    ],
    [
      "a score that waits for its release",
      { "quizzes/ferry.yaml": hiding("after-release") },
      ["quizzes/ferry.yaml:14"],
    ],
    ["lets a score be that is shown", { "quizzes/ferry.yaml": hiding("during") }, []],
    [
      "lets a quiz be that completion does not ask for",
      {
        "quizzes/ferry.yaml": hiding("never"),
        "module.yaml": replacing("  quizzes: [ferry]", "  quizzes: []"),
      },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("completion-without-score", edits)).toEqual(expected);
  });
});
