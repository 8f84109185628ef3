import { expect, it } from "vitest";
import { deviceInMemory } from "../../../../tests/support/outbox-in-memory";
import { edited } from "./outbox-entry";
import { sturdyStore } from "./sturdy-store";

const KEY = { attempt: "attempt", position: 1 };
const FULL = new Error("full");

function setUp() {
  const device = deviceInMemory();
  const troubles: unknown[] = [];
  const store = sturdyStore(device, (error) => troubles.push(error));
  const edit = (text: string, position = 1) =>
    store.change({ ...KEY, position }, (entry) =>
      edited(entry, {
        ...KEY,
        position,
        learner: "learner",
        revision: 0,
        answer: { kind: "short-text", text },
      }),
    );
  const shown = async (from: Pick<typeof store, "ofAttempt"> = store) =>
    (await from.ofAttempt("attempt")).map(({ edit }) => edit?.answer);
  return { device, store, troubles, edit, shown };
}

const text = (value: string) => ({ kind: "short-text", text: value });

it("keeps entries on the device", async () => {
  const { device, store, edit, shown } = setUp();
  await edit("a");
  expect(await shown(device)).toEqual([text("a")]);
  expect(store.holdsAnswers()).toBe(false);
});

it("keeps in memory what the device does not take, and says why", async () => {
  const { device, store, troubles, edit, shown } = setUp();
  await edit("a");
  device.fail(FULL);
  await edit("ab");
  await edit("other", 2);
  expect(await shown()).toEqual([text("ab"), text("other")]);
  expect(await shown(device)).toEqual([text("a")]);
  expect(troubles.at(-1)).toBe(FULL);
  expect(store.holdsAnswers()).toBe(true);
});

it("moves to the device with the next change, once that works again", async () => {
  const { device, store, troubles, edit, shown } = setUp();
  device.fail(FULL);
  await edit("a");
  device.fail(null);
  await edit("ab");
  expect(await shown(device)).toEqual([text("ab")]);
  expect(troubles.at(-1)).toBeNull();
  expect(store.holdsAnswers()).toBe(false);
});

it("does not bring back what was removed while the device took nothing", async () => {
  const { device, store, edit, shown } = setUp();
  await edit("a");
  device.fail(FULL);
  expect(await store.change(KEY, () => null)).toBeNull();
  expect(await shown()).toEqual([]);
  expect(await store.change(KEY, (entry) => entry)).toBeNull();
  device.fail(null);
  await store.change(KEY, (entry) => entry);
  expect(await shown(device)).toEqual([]);
});

it("takes changes one after the other, also while the device fails", async () => {
  const { device, edit, shown } = setUp();
  device.fail(FULL);
  await Promise.all(["a", "b", "c"].map((value) => edit(value)));
  expect(await shown()).toEqual([text("c")]);
});

it("finds the entries of one learner, wherever they are", async () => {
  const { device, store, edit } = setUp();
  await edit("a");
  device.fail(FULL);
  await edit("b", 2);
  expect(await store.ofLearner("learner")).toHaveLength(2);
  expect(await store.ofLearner("somebody-else")).toEqual([]);
});
