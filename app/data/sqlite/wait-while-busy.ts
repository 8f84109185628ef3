import { setTimeout as pause } from "node:timers/promises";
import { isBusy } from "./driver-error";

const PAUSE_MS = 25;
const PATIENCE_MS = 5_000;

/**
 * Runs a first statement again while another process holds the file. SQLite's own wait would stop
 * the whole process, readers included; this one leaves the thread free between two tries.
 */
export async function waitWhileBusy<Value>(run: () => Value): Promise<Value> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
    }
    await pause(PAUSE_MS);
  }
}
