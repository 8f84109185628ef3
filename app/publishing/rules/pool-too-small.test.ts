import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import {
  type Edits,
  replacing,
  withAskedGroup,
} from "../../../tests/fixtures/modules/sample-module";

describe("pool-too-small", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("pool-too-small")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    [
      "more drawn than the pool holds",
      { "quizzes/ferry.yaml": replacing("draw: 2", "draw: 4") },
      ["quizzes/ferry.yaml:12"],
    ],
    [
      "more drawn than a group holds",
      withAskedGroup("{ group: full-moon, draw: 3 }"),
      ["quizzes/ferry.yaml:7"],
    ],
    ["lets a group that is asked whole be", withAskedGroup(), []],
    [
      "lets a pool that is drawn whole be",
      { "quizzes/ferry.yaml": replacing("draw: 2", "draw: 3") },
      [],
    ],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("pool-too-small", edits)).toEqual(expected);
  });
});
