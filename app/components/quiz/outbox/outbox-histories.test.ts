import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Response } from "~/core/questions/response";
import { AnswerServer } from "../../../../tests/support/answer-server";
import { deviceInMemory } from "../../../../tests/support/outbox-in-memory";
import { createAnswerOutbox } from "./answer-outbox";
import type { Delivery, SentOperation } from "./save-operation";
import type { TabMessage } from "./tab-link";

// Timers never fire by themselves: each step of a history says what happens.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const POSITIONS = [1, 2, 3];

/** What becomes of a request: `kept` means that the server stored it and the reply was lost. */
const fates = ["answered", "lost", "kept", "error-page", "busy", "half-answered"] as const;
type Fate = (typeof fates)[number];

type Step =
  | { do: "edit"; tab: number; position: number; blank: boolean }
  | { do: "send"; tab: number; fate: Fate; editing: number | null }
  | { do: "reload"; tab: number };

const tab = fc.nat({ max: 1 });
const position = fc.constantFrom(...POSITIONS);
const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant("edit" as const), tab, position, blank: oneIn(5) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("send" as const),
        tab,
        fate: fc.constantFrom(...fates),
        editing: fc.option(position, { freq: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("reload" as const), tab }) },
  ),
  { maxLength: 30 },
);

function oneIn(times: number) {
  return fc.nat({ max: times - 1 }).map((drawn) => drawn === 0);
}

interface World {
  /** Whether both tabs are of one device, or each of a device of its own. */
  oneDevice: boolean;
  /** The negative control: the server cannot tell an operation that is sent again. */
  withoutIds?: boolean;
}

/** Plays a history to its end, when the network is well and everything has been sent. */
async function play(history: readonly Step[], { oneDevice, withoutIds = false }: World) {
  const server = new AnswerServer();
  const first = deviceInMemory();
  const devices = [first, oneDevice ? first : deviceInMemory()];
  const edits: { tab: number; position: number; answer: Response | null }[] = [];
  let ids = 0;
  let fate: Fate = "answered";
  let duringSend: (() => Promise<void>) | null = null;
  const newId = () => `operation-${++ids}`;

  function deliver(operations: readonly SentOperation[]): ReturnType<AnswerServer["takeAll"]> {
    if (!withoutIds) return server.takeAll(operations);
    return new Map(
      operations.map((each) => [each.operationId, server.take({ ...each, operationId: newId() })]),
    );
  }

  async function send(operations: readonly SentOperation[]): Promise<Delivery> {
    const reaches = fate !== "lost" && fate !== "busy" && fate !== "error-page";
    const half = operations.slice(0, Math.ceil(operations.length / 2));
    const results = reaches ? deliver(fate === "half-answered" ? half : operations) : null;
    await duringSend?.();
    if (fate === "busy") return { kind: "busy", retryAfterMs: 0 };
    if (!results || fate === "kept") return { kind: "unreachable" };
    return { kind: "answered", results };
  }

  const open = (at: number) => {
    const outbox = createAnswerOutbox({
      learner: "learner",
      attempt: "attempt",
      store: devices[at] ?? first,
      send,
      newOperationId: newId,
      deviceProblem: () => null,
      tell: (message: TabMessage) => {
        if (oneDevice) void tabs[1 - at]?.hear(message);
      },
    });
    // A page comes from the server, with the revision of each question.
    for (const each of POSITIONS) {
      outbox.watch({ position: each, revision: server.revision(each) }, () => {});
    }
    return outbox;
  };
  const tabs = [open(0), open(1)];

  async function edit(at: number, position: number, blank: boolean) {
    const text = `edit ${edits.length}`;
    const answer: Response | null = blank ? null : { kind: "short-text", text };
    edits.push({ tab: at, position, answer });
    tabs[at]?.edit(position, answer);
    await tabs[at]?.entries();
  }

  for (const step of history) {
    if (step.do === "edit") await edit(step.tab, step.position, step.blank);
    if (step.do === "send") {
      fate = step.fate;
      const { editing } = step;
      duringSend = async () => {
        duringSend = null;
        if (editing !== null) await edit(step.tab, editing, false);
      };
      await tabs[step.tab]?.flush();
      duringSend = null;
    }
    if (step.do === "reload") {
      tabs[step.tab]?.stop();
      tabs[step.tab] = open(step.tab);
    }
  }
  fate = "answered";
  for (const each of tabs) expect(await each.flush()).toBeNull();
  for (const each of tabs) each.stop();
  return { server, edits, left: (await Promise.all(tabs.map((each) => each.entries()))).flat() };
}

/** Every answer that was given is there once at most, however often it was sent. */
function storedTwice(server: AnswerServer): string[] {
  const given = POSITIONS.flatMap((each) => server.history(each)).filter((each) => each !== null);
  const texts = given.map((each) => JSON.stringify(each));
  return texts.filter((each, index) => texts.indexOf(each) !== index);
}

const RUNS = { numRuns: 400 };

it("ends with the last edit of each question, whatever the network did to two tabs", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const { server, edits, left } = await play(history, { oneDevice: true });
      expect(left).toEqual([]);
      for (const each of POSITIONS) {
        const last = edits.findLast((edit) => edit.position === each);
        expect(server.current(each)).toEqual(last?.answer ?? null);
      }
      expect(storedTwice(server)).toEqual([]);
    }),
    RUNS,
  );
});

const twoDevices = (world: Partial<World> = {}) =>
  fc.asyncProperty(steps, async (history) => {
    const { server, edits, left } = await play(history, { oneDevice: false, ...world });
    expect(left).toEqual([]);
    for (const each of POSITIONS) {
      const lasts = [0, 1].map((device) =>
        edits.findLast((edit) => edit.position === each && edit.tab === device),
      );
      const answers = lasts.flatMap((last) => (last ? [last.answer] : []));
      // The last answer of each device is kept, and one of them is the current one.
      for (const answer of answers) if (answer) expect(server.history(each)).toContainEqual(answer);
      if (answers.length > 0) expect(answers).toContainEqual(server.current(each));
    }
    expect(storedTwice(server)).toEqual([]);
  });

it("keeps the answers of two devices, each of them once", async () => {
  await fc.assert(twoDevices(), RUNS);
});

it("stores answers twice without the ids of operations (negative control)", async () => {
  const { failed } = await fc.check(twoDevices({ withoutIds: true }), { ...RUNS, numRuns: 2_000 });
  expect(failed).toBe(true);
});
