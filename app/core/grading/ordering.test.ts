import { describe, expect, test } from "vitest";
import { entries } from "../../../tests/builders/questions/base";
import { buildOrdering } from "../../../tests/builders/questions/ordering";
import { earned } from "../../../tests/fixtures/grading/earned";
import { orderingAnswers } from "../../../tests/fixtures/grading/ordering";
import { gradeOrdering } from "./ordering";

describe("ordering", () => {
  test.each(orderingAnswers)("by %s with key %s, “%s” earns %s", (rule, key, given, expected) => {
    const ids = key.split("");
    const question = buildOrdering({ rule, items: entries([...ids].sort()), key: ids });
    expect(earned(question, { kind: "ordering", order: given.split("") })).toBe(expected);
  });

  test.each([
    ["longest-subsequence", "bacde", "4 of 5 items follow one another in the right order", "3/4"],
    ["absolute-position", "bacde", "3 of 5 items at their place", "3/5"],
    ["right-neighbour", "bacde", "2 of 4 items followed by the right neighbour", "1/2"],
  ] as const)("says by %s of %s: %s, %s", (rule, given, counts, result) => {
    const grade = gradeOrdering(buildOrdering({ rule }), {
      kind: "ordering",
      order: given.split(""),
    });
    expect(grade.working).toContain(`${counts}: `);
    expect(grade.working).toMatch(new RegExp(`${result}\\.$`));
  });

  test.each([
    ["all-or-nothing", "bacde", "3 of 5 items at their place: not all right, so 0."],
    ["all-or-nothing", "abcde", "5 of 5 items at their place: all right, so 1."],
    ["longest-subsequence", "x", "0 of 5 items follow one another in the right order: 0."],
  ] as const)("says by %s of %s: %s", (rule, given, working) => {
    const order = given.split("");
    expect(gradeOrdering(buildOrdering({ rule }), { kind: "ordering", order }).working).toBe(
      working,
    );
  });

  test.each([
    ["longest-subsequence", "bacd", "wrong right right right missing"],
    ["absolute-position", "bacd", "wrong wrong right right missing"],
    ["right-neighbour", "bacd", "wrong wrong right right missing"],
    ["all-or-nothing", "bacd", "wrong wrong right right missing"],
  ] as const)("tells by %s which items of %s stand right: %s", (rule, given, outcomes) => {
    const grade = gradeOrdering(buildOrdering({ rule }), {
      kind: "ordering",
      order: given.split(""),
    });
    expect(grade.parts.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
    expect(grade.parts.map(({ outcome }) => outcome).join(" ")).toBe(outcomes);
  });
});
