import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { replacing } from "../../../tests/fixtures/modules/sample-module";

const DURING = "feedback: { score: during, correctness: during }";

function quizWith(...lines: string[]) {
  const settings = ["passMark: 0.6", ...lines].join("\n");
  return { "quizzes/ferry.yaml": replacing("passMark: 0.6", settings) };
}

describe("settings-in-conflict", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("settings-in-conflict")).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["tries that tell nothing", ["tries: { allowed: 2 }"]],
    ["tries in a quiz that goes one way", [DURING, "navigation: one-way", "tries: { allowed: 2 }"]],
    ["certainty that counts beside tries", [DURING, "tries: { allowed: 2 }", "certainty: marked"]],
    ["feedback during a quiz that checks nothing", [DURING]],
    ["an end of time without a limit", ["endOfTime: abandon"]],
    ["a wait for nothing", ["attempts: 1", "waitMinutes: 5"]],
    ["a choice among one attempt", ["attempts: 1", "counts: latest"]],
  ])("refuses %s", async (_, lines) => {
    expect(await ruleFindings("settings-in-conflict", quizWith(...lines))).toHaveLength(1);
  });

  it("names the line of the setting", async () => {
    const found = await ruleFindings("settings-in-conflict", quizWith("endOfTime: abandon"));
    expect(found).toEqual(["quizzes/ferry.yaml:14"]);
  });

  it.each<[string, string[]]>([
    ["tries that tell what was right", [DURING, "tries: { allowed: 2, penalty: 0.25 }"]],
    [
      "certainty that is recorded beside tries",
      [DURING, "tries: { allowed: 2 }", "certainty: recorded"],
    ],
    [
      "one way with certainty and an end",
      ["navigation: one-way", "certainty: marked", "timeLimitMinutes: 5", "endOfTime: abandon"],
    ],
    ["several attempts with a wait", ["attempts: 3", "waitMinutes: 5", "counts: average"]],
  ])("allows %s", async (_, lines) => {
    expect(await ruleFindings("settings-in-conflict", quizWith(...lines))).toEqual([]);
  });
});
