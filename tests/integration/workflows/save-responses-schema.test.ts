import { describe, expect, it } from "vitest";
import { saveResponsesSchema } from "~/workflows/save-responses";

const operation = {
  operationId: "operation-1",
  position: 1,
  baseRevision: 0,
  answer: { kind: "short-text", text: "slack water" },
};

function parse(changes: Record<string, unknown>) {
  return saveResponsesSchema.safeParse({ operations: [{ ...operation, ...changes }] });
}

function many(count: number) {
  return saveResponsesSchema.safeParse({ operations: Array(count).fill(operation) }).success;
}

describe("saveResponsesSchema", () => {
  it("takes an answer as it is", () => {
    expect(saveResponsesSchema.parse({ operations: [operation] })).toEqual({
      operations: [operation],
    });
  });

  it("takes 1 to 50 operations", () => {
    expect([0, 1, 50, 51].map(many)).toEqual([false, true, true, false]);
  });

  it.each([
    ["no answer", null],
    ["an empty text", { kind: "short-text", text: " \t" }],
    ["no option", { kind: "single-choice", option: "" }],
    ["a choice taken back", { kind: "true-false", value: null }],
    ["nothing ticked", { kind: "multiple-response", options: [] }],
    ["no pair", { kind: "matching", pairs: { lens: "" } }],
    ["nothing sorted", { kind: "categorise", pairs: {} }],
    ["no order", { kind: "ordering", order: [] }],
    ["no number", { kind: "numeric", text: "" }],
    ["empty gaps", { kind: "cloze", gaps: { part: "", span: " " } }],
  ])("takes %s as null", (_, answer) => {
    expect(parse({ answer }).data?.operations[0]?.answer).toBeNull();
  });

  it.each([
    ["a further field", { late: false }],
    ["a further field in the answer", { answer: { ...operation.answer, mark: 1 } }],
    ["an unknown kind", { answer: { kind: "drawing", text: "long" } }],
    ["no answer at all", { answer: undefined }],
    ["a short id", { operationId: "1234567" }],
    ["a long id", { operationId: "x".repeat(65) }],
    ["position 0", { position: 0 }],
    ["half a position", { position: 1.5 }],
    ["a position as text", { position: "1" }],
    ["a negative revision", { baseRevision: -1 }],
    ["an answer over its limit", { answer: { kind: "short-text", text: "x".repeat(501) } }],
  ])("refuses %s", (_, changes) => {
    expect(parse(changes).success).toBe(false);
  });

  it("refuses further fields beside the operations", () => {
    const body = { operations: [operation], learnerId: "somebody" };
    expect(saveResponsesSchema.safeParse(body).success).toBe(false);
  });
});
