import { describe, expect, it } from "vitest";
import { deadlineOf, isLate } from "./deadline";

const startedAt = new Date("2026-03-01T10:00:00.000Z");

describe("deadlineOf", () => {
  it.each([
    [30, 1, "2026-03-01T10:30:00.000Z"],
    [30, 1.5, "2026-03-01T10:45:00.000Z"],
    [0.5, 1, "2026-03-01T10:00:30.000Z"],
    [20, 1.25, "2026-03-01T10:25:00.000Z"],
  ])("adds %d minutes × %d to the start", (limitMinutes, timeFactor, end) => {
    expect(deadlineOf({ startedAt, limitMinutes, timeFactor })?.toISOString()).toBe(end);
  });

  it("is null without a limit", () => {
    expect(deadlineOf({ startedAt, limitMinutes: null, timeFactor: 2 })).toBeNull();
  });
});

describe("isLate", () => {
  const deadline = new Date("2026-03-01T10:30:00.000Z");
  it.each([
    ["2026-03-01T10:29:59.999Z", false],
    ["2026-03-01T10:30:00.000Z", false],
    ["2026-03-01T10:30:05.000Z", false],
    ["2026-03-01T10:30:05.001Z", true],
  ])("an answer that arrived at %s: %s", (received, late) => {
    expect(isLate(new Date(received), deadline)).toBe(late);
  });

  it("never without a deadline", () => {
    expect(isLate(new Date("2099-01-01T00:00:00Z"), null)).toBe(false);
  });
});
