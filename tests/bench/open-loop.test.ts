import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { openLoop } from "./open-loop";

it("begins operations at their rate although earlier ones are under way", async () => {
  let underWay = 0;
  let most = 0;
  const { latencies, seconds } = await openLoop({
    perSecond: 100,
    count: 10,
    operation: async () => {
      underWay++;
      most = Math.max(most, underWay);
      await wait(60);
      underWay--;
    },
  });
  expect(latencies).toHaveLength(10);
  expect(Math.min(...latencies)).toBeGreaterThanOrEqual(59);
  expect(most).toBeGreaterThan(2);
  expect(seconds).toBeGreaterThanOrEqual(0.14);
});

it("counts the time that an operation waited to begin", async () => {
  const block = () => {
    const until = performance.now() + 50;
    while (performance.now() < until);
  };
  const operation = async (index: number) => {
    if (index === 0) block();
  };
  const { latencies } = await openLoop({ perSecond: 1_000, count: 5, operation });
  expect(latencies[1]).toBeGreaterThan(40);
});

it("fails when an operation does", async () => {
  const operation = () => Promise.reject(new Error("refused"));
  await expect(openLoop({ perSecond: 100, count: 1, operation })).rejects.toThrow("refused");
});
