import { setTimeout as wait } from "node:timers/promises";

export interface Rate {
  readonly perSecond: number;
  readonly count: number;
  operation(index: number): Promise<void>;
}

export interface OpenLoopRun {
  /** Milliseconds from the moment that each operation was due to its end, in their order. */
  readonly latencies: readonly number[];
  /** From the first that was due to the end of the last to end. */
  readonly seconds: number;
}

/**
 * Begins operations at a fixed rate, whether or not earlier ones have ended: as people come, who do
 * not wait for each other. One that begins late has waited, so its latency counts from when it was due.
 */
export async function openLoop({ perSecond, count, operation }: Rate): Promise<OpenLoopRun> {
  const start = performance.now();
  const ends = Array.from({ length: count }, async (_, index) => {
    const due = start + (index * 1_000) / perSecond;
    await wait(Math.max(0, due - performance.now()));
    await operation(index);
    return performance.now() - due;
  });
  const latencies = await Promise.all(ends);
  return { latencies, seconds: (performance.now() - start) / 1_000 };
}
