import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Response } from "~/core/questions/response";
import {
  createAnswerSaver,
  SAVE_DELAY_MS,
  type SaveOperation,
  type SaveResult,
} from "./answer-saver";
import type { SaveState } from "./save-state";

const text = (value: string): Response => ({ kind: "short-text", text: value });
const saved = (revision: number): SaveResult => ({ kind: "saved", revision, at: `at-${revision}` });

function setUp(results: SaveResult[], revision = 0) {
  const sent: SaveOperation[] = [];
  const states: SaveState[] = [];
  let ids = 0;
  const saver = createAnswerSaver({
    revision,
    send: async (operation) => {
      sent.push(operation);
      return results.shift() ?? saved(operation.baseRevision + 1);
    },
    onState: (state) => states.push(state),
    newOperationId: () => `op-${++ids}`,
  });
  return { saver, sent, states };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("createAnswerSaver", () => {
  it("saves the newest answer once the learner pauses", async () => {
    const { saver, sent, states } = setUp([]);
    saver.edit(text("a"));
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS - 1);
    saver.edit(text("ab"));
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS);
    expect(sent).toEqual([{ operationId: "op-1", baseRevision: 0, answer: text("ab") }]);
    expect(states.at(-1)).toEqual({ kind: "saved", at: "at-1" });
    expect(saver.isDirty()).toBe(false);
  });

  it("takes “saved” back as soon as there is an edit", async () => {
    const { saver, states } = setUp([]);
    saver.edit(text("a"));
    await saver.flush();
    saver.edit(text("b"));
    expect(states.at(-1)).toEqual({ kind: "saving" });
  });

  it("goes on saying that it could not save while the learner types", async () => {
    const { saver, states } = setUp([{ kind: "unreachable" }]);
    saver.edit(text("a"));
    await saver.flush();
    saver.edit(text("b"));
    expect(states.at(-1)?.kind).toBe("failed");
    saver.stop();
  });

  it("builds each save on the revision of the one before", async () => {
    const { saver, sent } = setUp([], 4);
    saver.edit(text("a"));
    await saver.flush();
    saver.edit(text("b"));
    await saver.flush();
    expect(sent.map(({ baseRevision }) => baseRevision)).toEqual([4, 5]);
  });

  it("sends what is edited during a save after it", async () => {
    const { saver, sent } = setUp([]);
    saver.edit(text("a"));
    const first = saver.flush();
    saver.edit(text("b"));
    expect(await first).toBe(true);
    expect(sent.map(({ answer }) => answer)).toEqual([text("a"), text("b")]);
  });

  it("sends an unanswered operation again with the same id, then the newer edit", async () => {
    const { saver, sent, states } = setUp([{ kind: "unreachable" }]);
    saver.edit(text("a"));
    expect(await saver.flush()).toBe(false);
    expect(states.at(-1)?.kind).toBe("failed");
    expect(saver.isDirty()).toBe(true);
    saver.edit(text("b"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.map(({ operationId, answer }) => [operationId, answer])).toEqual([
      ["op-1", text("a")],
      ["op-1", text("a")],
      ["op-2", text("b")],
    ]);
    expect(saver.isDirty()).toBe(false);
  });

  it("keeps trying", async () => {
    const failures = Array.from({ length: 6 }, (): SaveResult => ({ kind: "unreachable" }));
    const { saver, sent } = setUp(failures);
    saver.edit(text("a"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(7);
    expect(saver.isDirty()).toBe(false);
  });

  it("saves upon the revision that another tab made", async () => {
    const { saver, sent, states } = setUp([{ kind: "stale", revision: 3 }]);
    saver.edit(text("mine"));
    expect(await saver.flush()).toBe(true);
    expect(sent.map(({ operationId, baseRevision }) => [operationId, baseRevision])).toEqual([
      ["op-1", 0],
      ["op-2", 3],
    ]);
    expect(states.at(-1)).toEqual({ kind: "saved", at: "at-4" });
  });

  it("says why an answer is refused, and does not send it again", async () => {
    const { saver, sent, states } = setUp([{ kind: "refused", message: "Already submitted." }]);
    saver.edit(text("a"));
    expect(await saver.flush()).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(states.at(-1)).toEqual({ kind: "failed", message: "Already submitted." });
  });
});
