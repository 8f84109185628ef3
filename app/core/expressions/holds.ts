import { compare } from "../grading/fraction";
import { evaluate } from "./evaluate";
import type { Numbers } from "./evaluated";
import type { Comparison, Condition } from "./expression";

const TESTS: Record<Comparison, (order: number) => boolean> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
  "=": (order) => order === 0,
  "!=": (order) => order !== 0,
};

/** Whether the condition holds for these values; not when one of its sides cannot be worked out. */
export function holds({ comparison, left, right }: Condition, values: Numbers): boolean {
  const one = evaluate(left, values);
  const other = evaluate(right, values);
  return one.ok && other.ok && TESTS[comparison](compare(one.value, other.value));
}
