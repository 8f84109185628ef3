import { describe, expect, it } from "vitest";
import { writeQueue } from "./write-queue";

describe("writeQueue", () => {
  it("lets one in at a time, in the order of arrival", async () => {
    const queue = writeQueue();
    const log: string[] = [];
    const write = async (name: string) => {
      const endTurn = await queue.enter();
      log.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      log.push(`${name} out`);
      endTurn();
    };
    await Promise.all(["a", "b", "c"].map(write));
    expect(log).toEqual(["a in", "a out", "b in", "b out", "c in", "c out"]);
  });

  it("does not let two in when a turn is ended twice", async () => {
    const queue = writeQueue();
    const endFirst = await queue.enter();
    const second = queue.enter();
    let thirdIsIn = false;
    const third = queue.enter().then(() => {
      thirdIsIn = true;
    });
    endFirst();
    endFirst();
    const endSecond = await second;
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(thirdIsIn).toBe(false);
    endSecond();
    await third;
  });
});
