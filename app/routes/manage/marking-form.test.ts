import { describe, expect, test } from "vitest";
import { MARKING_INTENTS, readMarkingForm } from "./marking-form";

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return readMarkingForm(form);
}

describe("the form of a mark", () => {
  test.each(MARKING_INTENTS)("is read with what it is for: %s", (intent) => {
    const sent = { intent, "criterion-thesis": "clear", comment: " Good.\r\nGo on. " };
    expect(read(sent)).toMatchObject({
      ok: true,
      intent,
      filled: { levels: { thesis: "clear" }, byHand: null, comment: "Good.\nGo on." },
    });
  });

  test.each([
    ["1.5", 1.5],
    ["1,5", 1.5],
    ["0", 0],
    ["12.125", 12.125],
  ])("takes points set by hand as %s", (points, expected) => {
    expect(read({ intent: "draft", points, reason: "Off the rubric." })).toMatchObject({
      filled: { byHand: { points: expected, reason: "Off the rubric." } },
    });
  });

  test.each<[Record<string, string>, string, string]>([
    [{ intent: "publish" }, "form", "Press one of the buttons."],
    [{ intent: "draft", points: "many", reason: "x" }, "points", "Write the points as a number"],
    [{ intent: "draft", points: "-1", reason: "x" }, "points", "Write the points as a number"],
    [{ intent: "draft", points: "1.2345", reason: "x" }, "points", "Write the points as a number"],
    [{ intent: "draft", points: "1" }, "reason", "Say why you set the points by hand"],
    [{ intent: "draft", reason: "Why" }, "points", "Write the points that this reason is for"],
    [{ intent: "draft", comment: "x".repeat(4001) }, "comment", "Keep the comment to 4,000"],
    [{ intent: "draft", points: "1", reason: "x".repeat(1001) }, "reason", "Keep the reason to"],
  ])("says what is wrong, and gives everything back: %#", (fields, field, problem) => {
    const sent = { comment: "Keep me.", "criterion-thesis": "vague", ...fields };
    const result = read(sent);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems[field]).toContain(problem);
    expect(result.typed).toEqual({
      levels: { thesis: "vague" },
      points: fields.points ?? "",
      reason: fields.reason ?? "",
      comment: fields.comment ?? "Keep me.",
    });
  });

  test("leaves out what is no level of a criterion", () => {
    const sent = { intent: "draft", "criterion-": "a", "criterion-x y": "a", "criterion-a": "<b>" };
    expect(read(sent)).toMatchObject({ filled: { levels: {} } });
  });
});
