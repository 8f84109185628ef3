import { setTimeout as wait } from "node:timers/promises";

/** Finishes something not before this time is over, so that a short way takes as long as a long one. */
export async function steadyTime<Result>(
  milliseconds: number,
  run: () => Promise<Result>,
): Promise<Result> {
  const [result] = await Promise.all([run(), wait(milliseconds)]);
  return result;
}
