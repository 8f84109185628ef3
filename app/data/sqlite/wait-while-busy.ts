import { setTimeout as pause } from "node:timers/promises";
import { isBusy } from "./driver-error";

const PAUSE_MS = 25;
const PATIENCE_MS = 5_000;

/**
 * Runs a first statement again while another process holds the file. SQLite's own wait would stop
 * the whole process, readers included; this one leaves the thread free between two tries.
 *
 * @param since when the waiting began, in milliseconds of `performance.now()`: whoever stood in line
 *   behind others that waited in vain does not begin anew, but still has one try.
 */
export async function waitWhileBusy<Value>(run: () => Value, since: number): Promise<Value> {
  const giveUpAt = since + PATIENCE_MS;
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
    }
    await pause(PAUSE_MS);
  }
}
