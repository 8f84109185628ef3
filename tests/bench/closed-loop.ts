export interface Loop {
  /** How many operations run at once; each worker begins its next one when its last has ended. */
  readonly workers: number;
  /** The bounds of the load: no operation begins beyond either. */
  readonly most: number;
  readonly milliseconds: number;
  operation(worker: number): Promise<void>;
}

export interface LoopRun {
  /** Milliseconds that each operation took, in the order of their ends. */
  readonly latencies: readonly number[];
  /** From the beginning of the first operation to the end of the last. */
  readonly seconds: number;
}

/** Keeps a number of operations under way until a bound is met. One that fails ends the loop. */
export async function closedLoop(loop: Loop): Promise<LoopRun> {
  const { workers, most, milliseconds, operation } = loop;
  const latencies: number[] = [];
  const start = performance.now();
  let begun = 0;
  let failed = false;
  const mayBegin = () => !failed && begun < most && performance.now() - start < milliseconds;

  const work = async (worker: number) => {
    while (mayBegin()) {
      begun++;
      const from = performance.now();
      await operation(worker);
      latencies.push(performance.now() - from);
    }
  };
  const all = Array.from({ length: workers }, (_, worker) =>
    work(worker).catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  // Nothing may go on after the end, so the others are waited for even when one has failed.
  await Promise.allSettled(all);
  await Promise.all(all);
  return { latencies, seconds: (performance.now() - start) / 1000 };
}
