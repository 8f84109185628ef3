import type { AttemptChange } from "./regrade-types";

/** What a regrade does to all attempts that it changes, in sum. Marks are micro-points. */
export interface RegradeTotals {
  readonly attempts: number;
  readonly learners: number;
  /** Attempts whose share of the points goes up, down, or is as before. */
  readonly up: number;
  readonly down: number;
  readonly level: number;
  readonly newlyPassed: number;
  readonly noLongerPassed: number;
  /** What the marks of all of them change by. */
  readonly markMicro: number;
}

/** Sums up the changes of a plan. */
export function regradeTotals(changes: readonly AttemptChange[]): RegradeTotals {
  const directions = changes.map(directionOf);
  const count = (wanted: number) => directions.filter((direction) => direction === wanted).length;
  const flips = changes.map(passFlip);
  return {
    attempts: changes.length,
    learners: new Set(changes.map(({ learnerId }) => learnerId)).size,
    up: count(1),
    down: count(-1),
    level: count(0),
    newlyPassed: flips.filter((flip) => flip === "passed").length,
    noLongerPassed: flips.filter((flip) => flip === "not-passed").length,
    markMicro: changes.reduce((sum, change) => sum + gain(change), 0),
  };
}

/** What an attempt's mark changes by, in micro-points; one without a mark counts as 0. */
export function gain({ from, to }: AttemptChange): number {
  return (to.markMicro ?? 0) - (from.markMicro ?? 0);
}

/** Whether the attempt is passed from now on, or no longer; null when that stays. */
export function passFlip({ from, to }: AttemptChange): "passed" | "not-passed" | null {
  const [before, after] = [from.passed === true, to.passed === true];
  if (before === after) return null;
  return after ? "passed" : "not-passed";
}

/** 1 up, −1 down: the share of the points, compared without rounding. */
function directionOf({ from, to }: AttemptChange): number {
  const after = BigInt(to.markMicro ?? 0) * BigInt(from.possibleMicro);
  const before = BigInt(from.markMicro ?? 0) * BigInt(to.possibleMicro);
  return after === before ? 0 : after > before ? 1 : -1;
}
