import { expect, it } from "vitest";
import { timeIn } from "./use-server-time";

const TIME = { deadlineAt: "2026-03-01T09:00:00.000Z", leftAtLoad: 1_000 };

it("reads when an attempt ends, and believes nothing else", () => {
  expect(timeIn({ time: TIME })).toEqual(TIME);
  for (const body of [null, "<html>", { time: null }, { time: { ...TIME, leftAtLoad: "1" } }]) {
    expect(timeIn(body)).toBeNull();
  }
});
