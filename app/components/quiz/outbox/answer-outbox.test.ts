import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { outboxScene as setUp, text } from "../../../../tests/support/outbox-scene";
import type { News } from "./outbox-engine";
import type { Delivery, Trouble } from "./save-operation";
import { LONGEST_WAIT_MS, PAUSE_MS } from "./send-schedule";

const UNREACHABLE: Trouble = { kind: "unreachable" };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("an edit", () => {
  it("is on the device at once", async () => {
    const { outbox, device } = setUp();
    outbox.edit(1, text("a"));
    await vi.advanceTimersByTimeAsync(0);
    const [entry] = await device.ofAttempt("attempt");
    expect(entry).toMatchObject({ learner: "learner", position: 1, edit: { answer: text("a") } });
  });

  it("is sent when the learner pauses, the newest only", async () => {
    const { outbox, requests, server, states } = setUp();
    outbox.edit(1, text("a"));
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    outbox.edit(1, text("ab"));
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(requests).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.history(1)).toEqual([text("ab")]);
    expect(states()).toEqual(["saving", "saving", "saved"]);
    expect(await outbox.entries()).toEqual([]);
  });

  it("is sent within a second while the learner goes on typing", async () => {
    const { outbox, requests } = setUp();
    for (let typed = 0; typed <= LONGEST_WAIT_MS; typed += 100) {
      outbox.edit(1, text("a".repeat(typed / 100 + 1)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(requests).toHaveLength(1);
  });

  it("made during a sending is sent after it, and not said to be saved before", async () => {
    const { outbox, server, states, onRequest } = setUp();
    onRequest(() => outbox.edit(1, text("b")));
    outbox.edit(1, text("a"));
    await outbox.flush();
    await outbox.flush();
    expect(server.history(1)).toEqual([text("a"), text("b")]);
    expect(states().filter((kind) => kind === "saved")).toHaveLength(1);
  });
});

describe("without a network", () => {
  it("says that the answer is on the device, and tries again, later each time", async () => {
    const { outbox, requests, troubles, states, server } = setUp();
    troubles.push(UNREACHABLE, UNREACHABLE, UNREACHABLE);
    outbox.edit(1, text("a"));
    expect(await outbox.flush()).toEqual(UNREACHABLE);
    expect(states()).toEqual(["saving", "kept"]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5_001);
    expect(server.history(1)).toEqual([text("a")]);
    expect(new Set(requests.flat().map(({ operationId }) => operationId)).size).toBe(1);
    expect(states().at(-1)).toBe("saved");
  });

  it("goes on saying so while the learner types", async () => {
    const { outbox, troubles, states } = setUp();
    troubles.push(UNREACHABLE, UNREACHABLE);
    outbox.edit(1, text("a"));
    await outbox.flush();
    outbox.edit(1, text("ab"));
    await outbox.entries();
    expect(states().at(-1)).toBe("kept");
  });

  it("waits as long as a busy server asks", async () => {
    const { outbox, troubles, requests } = setUp();
    troubles.push({ kind: "busy", retryAfterMs: 4_000 });
    outbox.edit(1, text("a"));
    await outbox.flush();
    await vi.advanceTimersByTimeAsync(3_999);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(2);
  });

  it("says why when the device keeps nothing either", async () => {
    const { outbox, troubles, news, setProblem } = setUp();
    troubles.push(UNREACHABLE);
    setProblem("its storage is full");
    outbox.edit(1, text("a"));
    await outbox.flush();
    expect(news.at(-1)?.state).toEqual({ kind: "kept", deviceProblem: "its storage is full" });
  });
});

it.each(["signed-out", "somebody-else"] as const)("keeps everything while %s", async (kind) => {
  const { outbox, troubles, states, server } = setUp();
  troubles.push({ kind });
  outbox.edit(1, text("a"));
  await outbox.flush();
  expect(states().at(-1)).toBe(kind);
  expect(await outbox.entries()).toHaveLength(1);
  await outbox.flush();
  expect(server.history(1)).toEqual([text("a")]);
});

it("shows what was not sent when the page is opened again", async () => {
  const { outbox, troubles } = setUp();
  troubles.push(UNREACHABLE);
  outbox.edit(1, text("a"));
  await outbox.flush();
  const news: News[] = [];
  outbox.watch({ position: 1, revision: 0 }, (each) => news.push(each));
  await vi.advanceTimersByTimeAsync(0);
  expect(news).toEqual([
    { position: 1, state: { kind: "kept", deviceProblem: null }, answer: { value: text("a") } },
  ]);
});

describe("an answer that the server will not have", () => {
  it("is kept and shown, tried again with the next page, and can be given up", async () => {
    const { outbox, troubles, requests, states } = setUp();
    const rejected: Delivery = { kind: "rejected", message: "Unreadable." };
    troubles.push(rejected, rejected);
    outbox.edit(1, text("a"));
    expect(await outbox.flush()).toBeNull();
    expect(states().at(-1)).toBe("refused");
    await outbox.flush();
    expect(requests).toHaveLength(1);
    await outbox.startAgain();
    expect(requests).toHaveLength(2);
    await outbox.discardRefused();
    expect(await outbox.entries()).toEqual([]);
  });

  it("does not keep the others from being saved", async () => {
    const { outbox, troubles, server } = setUp();
    const rejected: Delivery = { kind: "rejected", message: "Unreadable." };
    troubles.push(rejected, rejected);
    for (const position of [1, 2, 3]) outbox.edit(position, text(`${position}`));
    await outbox.flush();
    const refused = (await outbox.entries()).map(({ position }) => position);
    expect(refused).toEqual([1]);
    expect([2, 3].map((position) => server.current(position))).toEqual([text("2"), text("3")]);
  });
});

it("sends up to 50 answers, and not too much text, in one request", async () => {
  const { outbox, requests } = setUp();
  for (let position = 1; position <= 120; position += 1) outbox.edit(position, text("a"));
  await outbox.flush();
  expect(requests.map((each) => each.length)).toEqual([50, 50, 20]);
  for (let position = 1; position <= 3; position += 1) {
    outbox.edit(position, text("long ".repeat(7_000)));
  }
  await outbox.flush();
  expect(requests.slice(3).map((each) => each.length)).toEqual([1, 1, 1]);
});
