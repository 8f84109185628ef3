import { expect, it } from "vitest";
import { closedLoop } from "./closed-loop";

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
const longEnough = 60_000;

it("runs as many operations as it may, one at a time for each worker", async () => {
  const running = new Set<number>();
  let most = 0;
  const { latencies } = await closedLoop({
    workers: 3,
    most: 20,
    milliseconds: longEnough,
    operation: async (worker) => {
      expect(running.has(worker)).toBe(false);
      running.add(worker);
      most = Math.max(most, running.size);
      await pause();
      running.delete(worker);
    },
  });
  expect(latencies).toHaveLength(20);
  expect(most).toBe(3);
});

it("begins none once its time is over", async () => {
  let begun = 0;
  const { latencies } = await closedLoop({
    workers: 2,
    most: Number.POSITIVE_INFINITY,
    milliseconds: 0,
    operation: async () => void begun++,
  });
  expect(latencies).toEqual([]);
  expect(begun).toBe(0);
});

it("fails with the first operation that fails, and lets the other workers stop", async () => {
  let done = 0;
  const loop = closedLoop({
    workers: 2,
    most: 1_000,
    milliseconds: longEnough,
    operation: async () => {
      await pause();
      if (++done === 5) throw new Error("the fifth");
    },
  });
  await expect(loop).rejects.toThrow("the fifth");
  expect(done).toBeLessThan(8);
});
