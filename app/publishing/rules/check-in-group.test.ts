import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { replacing, withGroup } from "../../../tests/fixtures/modules/sample-module";

describe("check-in-group", () => {
  it("finds nothing in the sample module, nor in a group of a quiz", async () => {
    expect(await ruleFindings("check-in-group")).toEqual([]);
    expect(await ruleFindings("check-in-group", withGroup())).toEqual([]);
  });

  it("finds a check in a group", async () => {
    const check = withGroup(replacing("kind: true-false", "use: check\n    kind: true-false"));
    expect(await ruleFindings("check-in-group", check)).toEqual(["questions/grouped.yaml:13"]);
  });
});
