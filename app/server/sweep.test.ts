import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sweepRepeatedly } from "./sweep";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("sweepRepeatedly", () => {
  it("sweeps at once, and again after each pause", async () => {
    const sweep = vi.fn(async () => {});
    const sweeping = sweepRepeatedly(sweep, 500);
    await vi.advanceTimersByTimeAsync(0);
    expect(sweep).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sweep).toHaveBeenCalledTimes(3);
    await sweeping.stop();
  });

  it("never runs two sweeps at once", async () => {
    let running = 0;
    let most = 0;
    const sweeping = sweepRepeatedly(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      running -= 1;
    }, 100);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(most).toBe(1);
    const stopped = sweeping.stop();
    await vi.advanceTimersByTimeAsync(3_000);
    await stopped;
    expect(running).toBe(0);
  });

  it("goes on after a sweep that failed", async () => {
    const sweep = vi.fn().mockRejectedValueOnce(new Error("busy")).mockResolvedValue(undefined);
    const sweeping = sweepRepeatedly(sweep, 500);
    await vi.advanceTimersByTimeAsync(600);
    expect(sweep).toHaveBeenCalledTimes(2);
    await sweeping.stop();
  });

  it("stops", async () => {
    const sweep = vi.fn(async () => {});
    const sweeping = sweepRepeatedly(sweep, 500);
    await sweeping.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sweep).toHaveBeenCalledTimes(1);
  });
});
