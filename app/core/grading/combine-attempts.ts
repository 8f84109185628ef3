import { fraction, roundHalfAway } from "./fraction";

export type CombineRule = "highest" | "latest" | "first" | "average";

function average(marks: readonly number[]): number {
  const total = marks.reduce((sum, mark) => sum + BigInt(mark), 0n);
  return Number(roundHalfAway(fraction(total, marks.length)));
}

const rules = {
  highest: (marks) => Math.max(...marks),
  latest: (marks) => Number(marks.at(-1)),
  first: (marks) => Number(marks.at(0)),
  average,
} satisfies Record<CombineRule, (marks: readonly number[]) => number>;

/**
 * The mark (in micro-points) of several attempts, given in the order they were started; null when
 * there is none. An average is rounded to the nearest micro-point, half away from zero.
 */
export function combineAttempts(rule: CombineRule, marks: readonly number[]): number | null {
  return marks.length === 0 ? null : rules[rule](marks);
}
