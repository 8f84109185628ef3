import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { replacing } from "../../../tests/fixtures/modules/sample-module";

function poolWith(perObjective: string) {
  return {
    "quizzes/ferry.yaml": replacing("draw: 2", `draw: 2\n    perObjective: { ${perObjective} }`),
  };
}

describe("objective-short-in-pool", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("objective-short-in-pool")).toEqual([]);
  });

  it.each<[string, string, number]>([
    ["as many as the pool has", "obj-timetable: 2", 0],
    ["more than it draws", "obj-timetable: 3", 1],
    ["an objective that none of its questions serve", "obj-dispute: 1", 1],
    ["both at once", "obj-timetable: 2, obj-dispute: 1", 2],
  ])("%s", async (_, perObjective, findings) => {
    const found = await ruleFindings("objective-short-in-pool", poolWith(perObjective));
    expect(found).toHaveLength(findings);
    expect(new Set(found).size).toBe(Math.min(1, findings));
  });

  it("leaves an objective that does not exist to the rule for references", async () => {
    expect(await ruleFindings("broken-reference", poolWith("obj-nowhere: 1"))).toEqual([
      "quizzes/ferry.yaml:13",
    ]);
  });
});
