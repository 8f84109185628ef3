import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { replacing, withGroup } from "../../../tests/fixtures/modules/sample-module";

describe("group-without-questions", () => {
  it("finds nothing in the sample module, nor in a group of two", async () => {
    expect(await ruleFindings("group-without-questions")).toEqual([]);
    expect(await ruleFindings("group-without-questions", withGroup())).toEqual([]);
  });

  it("finds a group that one question names, or none", async () => {
    const one = (text: string) => replacing("    group: full-moon\n", "")(text);
    const expected = ["questions/grouped.yaml:2"];
    expect(await ruleFindings("group-without-questions", withGroup(one))).toEqual(expected);
    const none = withGroup((text) => one(one(text)));
    expect(await ruleFindings("group-without-questions", none)).toEqual(expected);
  });
});
