import { expect, it } from "vitest";
import { gate } from "../support/gate";
import { openLoop } from "./open-loop";

it("begins operations although none of the earlier ones has ended", async () => {
  const { opened, open } = gate();
  let begun = 0;
  const { latencies } = await openLoop({
    perSecond: 1_000,
    count: 10,
    operation: async () => {
      begun++;
      if (begun === 10) open();
      await opened;
    },
  });
  expect(latencies).toHaveLength(10);
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
