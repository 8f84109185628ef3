import { describe, expect, test } from "vitest";
import { entries } from "../../../tests/builders/questions/base";
import { buildCategorise } from "../../../tests/builders/questions/categorise";
import { categoriseAnswers } from "../../../tests/fixtures/grading/categorise";
import { earned } from "../../../tests/fixtures/grading/earned";

const categories: Readonly<Record<string, string>> = {
  F: "fact",
  A: "analysis",
  P: "forecast",
  ".": "",
};

function sorted(letters: string): Record<string, string> {
  const given = letters.split("").map((letter, index): [string, string] => {
    return [`i${index + 1}`, categories[letter] ?? "unknown"];
  });
  return Object.fromEntries(given);
}

describe("categorise", () => {
  test.each(categoriseAnswers)("by %s with key %s, %s earns %s", (rule, key, given, expected) => {
    const items = entries(Object.keys(sorted(key)));
    const question = buildCategorise({ rule, items, key: sorted(key) });
    expect(earned(question, { kind: "categorise", pairs: sorted(given) })).toBe(expected);
  });

  test("an unknown item earns nothing", () => {
    const response = { kind: "categorise", pairs: { unknown: "fact" } } as const;
    expect(earned(buildCategorise(), response)).toBe("0");
  });
});
