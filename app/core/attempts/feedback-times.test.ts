import { expect, it } from "vitest";
import { feedbackTimes } from "./feedback-times";

it("tells, of each time, the phases in which something is shown", () => {
  expect(feedbackTimes()).toEqual([
    { time: "during", running: true, submitted: true, released: true },
    { time: "after-submitting", running: false, submitted: true, released: true },
    { time: "after-release", running: false, submitted: false, released: true },
    { time: "never", running: false, submitted: false, released: false },
  ]);
});
