import { expect, it } from "vitest";
import { replyTextSchema, reportTextSchema } from "./report-text";

const accepts = (text: unknown) => reportTextSchema.safeParse(text).success;

it.each([
  ["nine characters", "x".repeat(9), false],
  ["ten", "x".repeat(10), true],
  ["ten of which one is space around", ` ${"x".repeat(9)}`, false],
  ["2,000", "x".repeat(2_000), true],
  ["2,001", "x".repeat(2_001), false],
  ["nothing", undefined, false],
])("takes a report of %s: %#", (_what, text, taken) => {
  expect(accepts(text)).toBe(taken);
});

it("counts a line's end once, whatever the browser sends for it", () => {
  expect(reportTextSchema.parse(` first line\r\nsecond\r `)).toBe("first line\nsecond");
  expect(accepts(`${"x".repeat(1_000)}\r\n${"x".repeat(999)}`)).toBe(true);
});

it("wants words in an answer", () => {
  expect(replyTextSchema.safeParse(" \n").success).toBe(false);
  expect(replyTextSchema.parse(" Yes. ")).toBe("Yes.");
});
