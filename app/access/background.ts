import { log } from "~/platform/log";
import { processWide } from "~/platform/process-wide";

function running(): Set<Promise<unknown>> {
  return processWide("background", () => new Set());
}

/** Lets something finish after the answer is sent, so that the answer's time tells nothing of it. */
export function inBackground(task: Promise<unknown>): void {
  const settled = task
    .catch((error: unknown) => log().error({ err: error }, "A task in the background failed"))
    .finally(() => running().delete(settled));
  running().add(settled);
}

/** Waits for what runs in the background, as before the process ends. */
export async function backgroundFinished(): Promise<void> {
  while (running().size > 0) await Promise.all(running());
}
