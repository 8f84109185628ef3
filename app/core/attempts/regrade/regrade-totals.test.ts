import { expect, it } from "vitest";
import { passFlip, regradeTotals } from "./regrade-totals";
import type { AttemptChange, AttemptResult } from "./regrade-types";

type Result = [mark: number | null, possible: number, passed: boolean | null];

function change(learnerId: string, before: Result, after: Result): AttemptChange {
  const result = ([mark, possible, passed]: Result): AttemptResult => ({
    state: mark === null ? "waiting" : "marked",
    markMicro: mark === null ? null : mark * 1_000_000,
    possibleMicro: possible * 1_000_000,
    passed,
  });
  const attempt = { attemptId: `${learnerId}-1`, learnerId, number: 1, slots: [] };
  return { ...attempt, from: result(before), to: result(after) };
}

it("counts ups and downs by share, flips of passing, learners, and the sum of marks", () => {
  expect(
    regradeTotals([
      change("ann", [2, 4, false], [3, 4, true]),
      change("ann", [2, 4, false], [2, 3, false]),
      change("bob", [4, 4, true], [2, 4, false]),
      change("cat", [2, 4, false], [1, 2, false]),
      change("dan", [null, 4, null], [3, 4, true]),
    ]),
  ).toEqual({
    attempts: 5,
    learners: 4,
    up: 3,
    down: 1,
    level: 1,
    newlyPassed: 2,
    noLongerPassed: 1,
    markMicro: 1_000_000,
  });
});

it("sees no flip where passing stays as it was, or is not known yet", () => {
  expect(passFlip(change("ann", [1, 4, false], [2, 4, false]))).toBeNull();
  expect(passFlip(change("ann", [null, 4, null], [null, 4, null]))).toBeNull();
});
