import { expect, it } from "vitest";
import { findAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { newId } from "~/platform/ids";
import { dryRunRegrade } from "~/workflows/dry-run-regrade";
import { submitAttempt } from "~/workflows/submit-attempt";
import { answer, publish, quizScene, WRONG } from "./quiz-scene";
import {
  begin,
  faultyModule,
  mended,
  QUIZ,
  regrade,
  regradeScene,
  sitBy,
  storedMarks,
} from "./regrade-scene";

const WANTED = { ...QUIZ, policy: "never-lower", reason: "The key was wrong." } as const;

it("stores exactly what the dry run shows", async () => {
  const scene = await regradeScene();
  const before = await storedMarks();
  const dryRun = await dryRunRegrade({ ...WANTED, toVersionId: scene.toVersionId });
  expect(await storedMarks()).toEqual(before);
  expect(dryRun?.plan.changes.map(({ from, to }) => [from.markMicro, to.markMicro])).toEqual(
    expect.arrayContaining([
      [3_000_000, 4_000_000],
      [2_000_000, 3_000_000],
    ]),
  );
  expect(await regrade(scene)).toEqual({ kind: "applied" });
  for (const { attemptId, learnerId, to, slots } of dryRun?.plan.changes ?? []) {
    const attempt = await findAttempt(database(), { attemptId, learnerId });
    expect(attempt).toMatchObject(to);
    for (const slot of slots) {
      expect(attempt?.slots.find(({ position }) => position === slot.position)).toMatchObject(
        slot.to,
      );
    }
  }
  const changed = dryRun?.plan.changes.map(({ attemptId }) => attemptId) ?? [];
  expect(
    await database().attemptSlot.count({ where: { gradedVersionId: scene.toVersionId } }),
  ).toBe(2);
  const others = await database().attempt.findMany({ where: { id: { notIn: changed } } });
  expect(others).toMatchObject([{ markMicro: 4_000_000, passed: true }]);
});

it("keeps who changed which mark, when, why, and from which version to which", async () => {
  const scene = await regradeScene();
  await regrade(scene);
  const events = await database().markingEvent.findMany();
  expect(events).toHaveLength(2);
  for (const event of events) {
    expect(event).toMatchObject({
      kind: "regrade",
      position: 1,
      fromVersionId: scene.opened.versionId,
      toVersionId: scene.toVersionId,
      fromOutcome: "wrong",
      toOutcome: "right",
      fromMarkMicro: 0,
      toMarkMicro: 1_000_000,
      reason: "The key was wrong.",
      byUserId: "author",
    });
  }
});

it("flips a pass, and only where the pass mark is crossed", async () => {
  const scene = await regradeScene();
  const passes = () => database().attempt.count({ where: { passed: true } });
  expect(await passes()).toBe(2);
  await regrade(scene);
  expect(await passes()).toBe(3);
});

it("lowers marks when told to replace them, and never otherwise", async () => {
  const scene = await regradeScene();
  expect(await regrade(scene, { policy: "replace" })).toEqual({ kind: "applied" });
  const marks = await database().attempt.findMany({ orderBy: { markMicro: "asc" } });
  expect(marks.map(({ markMicro }) => markMicro)).toEqual([3_000_000, 3_000_000, 4_000_000]);
});

it("is done once, however often it is sent", async () => {
  const scene = await regradeScene();
  const dryRun = await dryRunRegrade({ ...WANTED, toVersionId: scene.toVersionId });
  const sent = { operationId: newId(), digest: dryRun?.digest ?? "" };
  const sending = Array.from({ length: 5 }, () => regrade(scene, sent));
  expect(new Set((await Promise.all(sending)).map(({ kind }) => kind))).toEqual(
    new Set(["applied"]),
  );
  const after = await storedMarks();
  expect(await regrade(scene, sent)).toEqual({ kind: "applied" });
  expect(await storedMarks()).toEqual(after);
  expect(await database().markingEvent.count()).toBe(2);
  expect(await database().regrade.count()).toBe(1);
});

it("of two people who apply the same dry run, lets one through", async () => {
  const scene = await regradeScene();
  const dryRun = await dryRunRegrade({ ...WANTED, toVersionId: scene.toVersionId });
  const digest = dryRun?.digest ?? "";
  const both = await Promise.all([regrade(scene, { digest }), regrade(scene, { digest })]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["applied", "changed"]);
  expect(await database().markingEvent.count()).toBe(2);
});

it("applies nothing that was not shown: one more attempt, and it must be looked at again", async () => {
  const scene = await regradeScene();
  const dryRun = await dryRunRegrade({ ...WANTED, toVersionId: scene.toVersionId });
  await sitBy(scene, [1]);
  const before = await storedMarks();
  expect(await regrade(scene, { digest: dryRun?.digest ?? "" })).toEqual({ kind: "changed" });
  expect(await storedMarks()).toEqual(before);
  expect(await regrade(scene)).toEqual({ kind: "applied" });
});

it("neither loses nor counts twice an attempt that is submitted meanwhile", async () => {
  const scene = await quizScene(faultyModule());
  await sitBy(scene, [1]);
  const running = await begin(scene);
  await answer(running, [1, 2], WRONG);
  const next = await publish(mended(faultyModule(), "new-key", { key: false }));
  const here = { ...scene, toVersionId: next.versionId };
  const [outcome] = await Promise.all([regrade(here), submitAttempt(running)]);
  if (outcome.kind === "changed") await regrade(here);
  await regrade(here);
  expect(await findAttempt(database(), running)).toMatchObject({
    state: "marked",
    markMicro: 1_000_000,
  });
  expect(await database().markingEvent.count({ where: { attemptId: running.attemptId } })).toBe(1);
});

it("knows no version of another module", async () => {
  await regradeScene();
  const other = await publish({
    ...faultyModule(),
    module: { ...faultyModule().module, id: "other" },
  });
  expect(await dryRunRegrade({ ...WANTED, toVersionId: other.versionId })).toBeNull();
  expect(await regrade({ toVersionId: other.versionId })).toEqual({ kind: "missing" });
});
