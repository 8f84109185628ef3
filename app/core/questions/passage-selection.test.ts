import { describe, expect, test } from "vitest";
import { entries } from "../../../tests/builders/questions/base";
import { buildPassageSelection } from "../../../tests/builders/questions/passage-selection";
import { passageSelectionPublicView, passageSelectionSchema } from "./passage-selection";

const question = buildPassageSelection();

function problems(change: Record<string, unknown>): string[] {
  const result = passageSelectionSchema.safeParse({ ...question, ...change });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const fixed = (id: string) => ({ id, text: `Text of ${id}`, selectable: false });

describe("a passage selection", () => {
  test("is sound as it is built, and may be chosen from unless it says otherwise", () => {
    expect(problems({})).toEqual([]);
    expect(question.segments.map(({ selectable }) => selectable)).toEqual([
      ...[false, true, true, true, true, true],
    ]);
    expect(question.rule).toBe("proportional");
  });

  test.each<[Record<string, unknown>, string]>([
    [{ segments: entries(["a", "b"]) }, "segments: Write at least 3 segments."],
    [
      { segments: Array.from({ length: 41 }, (_, index) => fixed(`s${index}`)) },
      "segments: Write at most 40 segments.",
    ],
    [
      { segments: [...entries(["a", "b"]), fixed("c")], key: ["a"] },
      "segments: Only 2 segments can be chosen: make at least 3 selectable.",
    ],
    [
      { segments: [...entries([..."abcd"]), ...entries(["a"])] },
      "segments.4.id: The id “a” is used twice: give each entry its own id.",
    ],
    [
      { segments: [...entries([..."abcd"]), { id: "e", text: "Text of a" }] },
      "segments.4.text: “Text of a” stands here twice: change or remove one.",
    ],
    [{ segments: [...entries([..."abc"]), { id: "d" }] }, "segments.3.text: "],
    [{ key: [] }, "key: Name at least one right passage in the key."],
    [{ key: ["a", "x"] }, "key.1: “x” does not exist in this question: use one of a, b, c, d, e."],
    [
      { key: ["a", "intro"] },
      "key.1: “intro” cannot be chosen: make it selectable, or take it out of the key.",
    ],
    [{ key: ["a", "a"] }, "key.1: The key names “a” twice: remove one."],
    [
      { key: [..."abcde"] },
      "key: Every passage is in the key: leave at least one out, or add a wrong one.",
    ],
    [{ rule: "net-correct" }, "rule: "],
    [{ shuffle: true }, ': Unrecognized key: "shuffle"'],
  ])("%j: says what is wrong", (change, problem) => {
    expect(problems(change).filter((line) => line.startsWith(problem))).not.toEqual([]);
  });

  test("is shown in reading order, whatever order is asked for", () => {
    const shown = passageSelectionPublicView(question);
    expect(shown).toEqual({
      id: "q",
      kind: "passage-selection",
      points: 1,
      stem: "What does the treaty say?",
      segments: [
        { id: "intro", text: "Text of intro", selectable: false },
        ...[..."abcde"].map((id) => ({ id, text: `Text of ${id}`, selectable: true })),
      ],
      rule: "proportional",
    });
  });
});
