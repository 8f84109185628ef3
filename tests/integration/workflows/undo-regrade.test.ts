import { expect, it } from "vitest";
import type { ErratumChange } from "~/core/questions/erratum";
import { applyRegrade } from "~/data/apply-regrade";
import { database } from "~/data/database";
import { undoRegrade } from "~/data/undo-regrade";
import { newId } from "~/platform/ids";
import { dryRunRegrade } from "~/workflows/dry-run-regrade";
import { publish } from "./quiz-scene";
import { faultyModule, mended, QUIZ, regrade, regradeScene, storedMarks } from "./regrade-scene";

function undo(regradeId: string, moduleId = QUIZ.moduleId) {
  const by = { reason: "It was right after all.", byUserId: "author", undoneAt: new Date() };
  return undoRegrade(database(), { regradeId, moduleId, ...by });
}

it.each<[ErratumChange, "never-lower" | "replace"]>([
  ["new-key", "never-lower"],
  ["new-key", "replace"],
  ["drop", "replace"],
  ["always-right", "never-lower"],
])("restores every byte of slots and attempts, after %s and %s", async (change, policy) => {
  const scene = await regradeScene(change);
  const before = await storedMarks();
  const operationId = newId();
  await regrade(scene, { policy, operationId });
  expect(await storedMarks()).not.toEqual(before);
  expect(await undo(operationId)).toEqual({ kind: "undone" });
  expect(await storedMarks()).toEqual(before);
});

it("keeps an event for each slot that went back, once", async () => {
  const scene = await regradeScene();
  const operationId = newId();
  await regrade(scene, { operationId });
  const outcomes = await Promise.all([undo(operationId), undo(operationId)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["already-undone", "undone"]);
  const events = await database().markingEvent.findMany({ where: { kind: "regrade-undone" } });
  expect(events).toHaveLength(2);
  expect(events[0]).toMatchObject({
    fromVersionId: scene.toVersionId,
    toVersionId: scene.opened.versionId,
    fromMarkMicro: 1_000_000,
    toMarkMicro: 0,
    reason: "It was right after all.",
    regradeId: operationId,
  });
});

it("is refused while a later regrade stands on top, and goes once that is undone", async () => {
  const scene = await regradeScene();
  const before = await storedMarks();
  const [first, second] = [newId(), newId()];
  await regrade(scene, { operationId: first });
  const again = await publish(mended(faultyModule(), "drop"));
  expect(
    await regrade({ toVersionId: again.versionId }, { policy: "replace", operationId: second }),
  ).toEqual({ kind: "applied" });
  const between = await storedMarks();
  expect(await undo(first)).toEqual({ kind: "later-marks", attempts: 2 });
  expect(await storedMarks()).toEqual(between);
  expect(await undo(second)).toEqual({ kind: "undone" });
  expect(await undo(first)).toEqual({ kind: "undone" });
  expect(await storedMarks()).toEqual(before);
});

it("reaches no regrade of another module", async () => {
  const scene = await regradeScene();
  const operationId = newId();
  await regrade(scene, { operationId });
  expect(await undo(operationId, "other")).toEqual({ kind: "missing" });
  expect(await undo(newId())).toEqual({ kind: "missing" });
});

it.each(["AttemptSlot", "Attempt", "RegradedAttempt", "MarkingEvent"])(
  "changes nothing when the last statement on %s fails",
  async (table) => {
    const scene = await regradeScene();
    const before = await storedMarks();
    const store = database();
    const on = table === "AttemptSlot" || table === "Attempt" ? "UPDATE" : "INSERT";
    const last = `SELECT MAX("attemptId") FROM (SELECT "attemptId" FROM "AttemptSlot")`;
    await store.$executeRawUnsafe(
      `CREATE TRIGGER "breaks" BEFORE ${on} ON "${table}" WHEN NEW."${table === "Attempt" ? "id" : "attemptId"}" = (${last})
        BEGIN SELECT RAISE(ABORT, 'broken'); END`,
    );
    await expect(regrade(scene)).rejects.toThrow();
    await store.$executeRawUnsafe(`DROP TRIGGER "breaks"`);
    expect(await storedMarks()).toEqual(before);
    expect(await store.regrade.count()).toBe(0);
    expect(await store.markingEvent.count()).toBe(0);
    expect(await regrade(scene)).toEqual({ kind: "applied" });
  },
);

it("stores nothing when a single mark is no longer what the plan says", async () => {
  const { toVersionId } = await regradeScene();
  const wanted = { ...QUIZ, toVersionId, policy: "never-lower", reason: "The key." } as const;
  const dryRun = await dryRunRegrade(wanted);
  const changes = dryRun?.plan.changes ?? [];
  const last = changes.at(-1)?.attemptId ?? "";
  await database().attempt.update({ where: { id: last }, data: { passed: null } });
  const before = await storedMarks();
  const regraded = { ...wanted, id: newId(), byUserId: "author", appliedAt: new Date() };
  expect(await applyRegrade(database(), regraded, changes)).toEqual({ kind: "moved-on" });
  expect(await storedMarks()).toEqual(before);
  expect(await database().regrade.count()).toBe(0);
});
