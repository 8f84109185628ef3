import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { outboxScene as setUp, text } from "../../../../tests/support/outbox-scene";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the other tabs", () => {
  it("are told of an edit, and of what came of it", async () => {
    const { outbox, told } = setUp();
    outbox.edit(1, text("a"));
    await outbox.flush();
    const state = { kind: "saved", at: "now" };
    expect(told).toEqual([
      { kind: "edited", position: 1 },
      { kind: "settled", position: 1, revision: 1, answer: text("a"), state },
    ]);
  });

  it("show what was answered there, and do not send what they did not touch", async () => {
    const { outbox, news, requests } = setUp();
    const state = { kind: "saved", at: "now" } as const;
    await outbox.hear({ kind: "settled", position: 1, revision: 3, answer: text("b"), state });
    expect(news.at(-1)).toEqual({ position: 1, state, answer: { value: text("b") } });
    await outbox.flush();
    expect(requests).toEqual([]);
  });

  it("send what a tab that is gone has left", async () => {
    const { outbox, device, server } = setUp();
    await device.change({ attempt: "attempt", position: 1 }, () => ({
      attempt: "attempt",
      position: 1,
      learner: "learner",
      revision: 0,
      operation: null,
      edit: { answer: text("theirs") },
      refusal: null,
    }));
    await outbox.hear({ kind: "edited", position: 1 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.current(1)).toEqual(text("theirs"));
  });

  it("build on the revision that another tab made", async () => {
    const { outbox, requests } = setUp();
    const state = { kind: "saved", at: "now" } as const;
    await outbox.hear({ kind: "settled", position: 1, revision: 3, answer: text("b"), state });
    outbox.edit(1, text("c"));
    await outbox.entries();
    void outbox.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(requests[0]?.[0]?.baseRevision).toBe(3);
    outbox.stop();
  });
});
