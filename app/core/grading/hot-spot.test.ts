import { describe, expect, test } from "vitest";
import { buildHotSpot } from "../../../tests/builders/questions/hot-spot";
import { earned } from "../../../tests/fixtures/grading/earned";
import { hotSpotAnswers } from "../../../tests/fixtures/grading/hot-spot";
import { gradeHotSpot } from "./hot-spot";

const chosen = (...regions: string[]) => ({ kind: "hot-spot", regions }) as const;
const oneOf = (key: string) => buildHotSpot({ select: "one", key: [key] });

describe("hot spot", () => {
  test.each(hotSpotAnswers)("by %s with key %s, %j earns %s", (...row) => {
    const [rule, key, regions, expected] = row;
    const question = rule === "one" ? oneOf(key) : buildHotSpot({ rule, key: key.split("") });
    expect(earned(question, chosen(...regions))).toBe(expected);
  });

  test.each([
    ["proportional", "2 of 3 right regions chosen, 1 of 2 wrong ones: 2/3 − 1/2 = 1/6."],
    ["all-or-nothing", "2 of 3 right regions chosen, 1 of 2 wrong ones: not all right, so 0."],
    ["net-correct", "2 of 3 right regions chosen, 1 of 2 wrong ones: (2 − 1)/3 = 1/3."],
    [
      "every-decision",
      "2 of 3 right regions chosen, 1 of 2 wrong ones: (2 + 2 − 1)/(3 + 2) = 3/5.",
    ],
  ] as const)("says by %s: %s", (rule, working) => {
    expect(gradeHotSpot(buildHotSpot({ rule }), chosen("a", "d", "b")).working).toBe(working);
  });

  test.each([
    [["b"], "The right region was chosen: 1."],
    [["a"], "A wrong region was chosen: 0."],
    [["a", "b"], "More than one region was chosen: 0."],
  ])("says of %j where one is asked for: %s", (regions, working) => {
    expect(gradeHotSpot(oneOf("b"), chosen(...regions)).working).toBe(working);
  });

  test.each(["one", "many"] as const)("tells what was chosen and what was missed: %s", (select) => {
    const question = buildHotSpot({ select, key: ["b"] });
    expect(gradeHotSpot(question, chosen("d")).parts).toEqual([
      { id: "d", outcome: "wrong" },
      { id: "b", outcome: "missing" },
    ]);
    expect(gradeHotSpot(question, chosen("b")).parts).toEqual([{ id: "b", outcome: "right" }]);
  });
});
