import { describe, expect, it } from "vitest";
import { lessonNodeSchema } from "./lesson-node";

const text = { type: "text", value: "words" };

describe("lessonNodeSchema", () => {
  it.each([
    text,
    { type: "element", tag: "p", attributes: { id: "start-p1" }, children: [text] },
    { type: "element", tag: "claim", attributes: { ids: ["A1-art4"] }, children: [text] },
    { type: "element", tag: "hr", attributes: {}, children: [] },
    { type: "element", tag: "callout", attributes: { kind: "trap" }, children: [] },
  ])("accepts %j", (node) => {
    expect(lessonNodeSchema.parse(node)).toEqual(node);
  });

  it.each([
    { type: "element", tag: "script", attributes: {}, children: [] },
    { type: "element", tag: "p", attributes: { id: "a", onclick: "x()" }, children: [] },
    { type: "element", tag: "em", attributes: { id: "a" }, children: [] },
    { type: "element", tag: "claim", attributes: { ids: [] }, children: [] },
    { type: "element", tag: "em", attributes: {}, children: [{ type: "comment" }] },
    { type: "text", value: 4 },
  ])("refuses %j", (node) => {
    expect(lessonNodeSchema.safeParse(node).success).toBe(false);
  });
});
