import { log } from "~/platform/log";

export interface Sweeping {
  /** Ends the sweeping; resolves when the one under way is done. */
  stop: () => Promise<void>;
}

/**
 * Runs `sweep` at once and then again and again, each time `pause` milliseconds after the one before
 * has ended. One that fails is logged, and the next one tries again.
 */
export function sweepRepeatedly(sweep: () => Promise<unknown>, pause: number): Sweeping {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let underWay = run();

  async function run(): Promise<void> {
    try {
      await sweep();
    } catch (error) {
      log().error({ err: error }, "A sweep failed; it is tried again.");
    }
    if (stopped) return;
    timer = setTimeout(() => {
      underWay = run();
    }, pause);
  }

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
