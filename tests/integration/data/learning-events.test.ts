import { expect, it } from "vitest";
import {
  appendLearningEvents,
  type LearningEvent,
  listLearningEvents,
} from "~/data/learning-events";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

const inLesson = { moduleVersionId: "version-1", lessonId: "lesson" };
const opened: LearningEvent = {
  kind: "lesson-opened",
  operationId: "op-1",
  occurredAt: BUILT_AT,
  ...inLesson,
};
const answered: LearningEvent = {
  kind: "check-answered",
  operationId: "op-2",
  occurredAt: new Date(BUILT_AT.getTime() + 1000),
  ...inLesson,
  questionId: "q1",
  response: { kind: "multiple-response", options: ["a", "b"] },
  outcome: "partly-right",
  markMicro: 500_000,
  possibleMicro: 1_000_000,
};

async function store() {
  const database = await temporaryDatabase();
  const learnerModule = { learnerId: await storeLearner(database), moduleId: "module" };
  return { database, learnerModule };
}

it("gives back what was stored, oldest first", async () => {
  const { database, learnerModule } = await store();
  const finished: LearningEvent = { ...opened, kind: "lesson-finished", operationId: "op-3" };
  expect(await appendLearningEvents(database, learnerModule, [answered, opened, finished])).toBe(3);
  expect(await listLearningEvents(database, learnerModule)).toEqual([opened, finished, answered]);
});

it("stores an event that is sent again once", async () => {
  const { database, learnerModule } = await store();
  await appendLearningEvents(database, learnerModule, [opened]);
  const again = [{ ...opened, lessonId: "another" }, answered, answered];
  expect(await appendLearningEvents(database, learnerModule, again)).toBe(1);
  expect(await appendLearningEvents(database, learnerModule, [])).toBe(0);
  expect(await listLearningEvents(database, learnerModule)).toEqual([opened, answered]);
});

it("keeps learners and modules apart", async () => {
  const { database, learnerModule } = await store();
  await appendLearningEvents(database, learnerModule, [opened]);
  const learnerId = await storeLearner(database);
  expect(await appendLearningEvents(database, { learnerId, moduleId: "module" }, [opened])).toBe(1);
  expect(await listLearningEvents(database, { ...learnerModule, moduleId: "second" })).toEqual([]);
  expect(await listLearningEvents(database, learnerModule)).toEqual([opened]);
});

it("refuses an event of nobody", async () => {
  const { database, learnerModule } = await store();
  const nobody = { ...learnerModule, learnerId: "nobody" };
  await expect(appendLearningEvents(database, nobody, [opened])).rejects.toThrow();
});
