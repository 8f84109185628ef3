import { onTestFinished, vi } from "vitest";

/** Stops the clock at a moment until the test ends or stops it at another; timers go on. */
export function stopClock(at: Date): void {
  vi.setSystemTime(at);
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** The moment so many seconds later. */
export function secondsAfter(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000);
}
