import { expect, it } from "vitest";
import { ATTEMPT_STATES, isOver, isSubmitted } from "./attempt-state";

it("tells what was handed in from what is running and what was abandoned", () => {
  expect(ATTEMPT_STATES.filter(isSubmitted)).toEqual(["waiting", "marked"]);
  expect(ATTEMPT_STATES.filter(isOver)).toEqual(["waiting", "marked", "abandoned"]);
});
