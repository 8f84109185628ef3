import { expect, it } from "vitest";
import { listReadingPlaces, saveReadingPlace } from "~/data/reading-places";
import { BUILT_AT, storeLearner } from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

const LATER = new Date(BUILT_AT.getTime() + 60_000);

async function store() {
  const database = await temporaryDatabase();
  const learnerId = await storeLearner(database);
  const save = (lessonId: string, sectionId: string, updatedAt: Date) =>
    saveReadingPlace(database, { learnerId, moduleId: "module", lessonId, sectionId, updatedAt });
  const places = () => listReadingPlaces(database, { learnerId, moduleId: "module" });
  return { database, save, places };
}

it("remembers the last place in each lesson, the latest first", async () => {
  const { save, places } = await store();
  await save("a", "start", BUILT_AT);
  await save("b", "start", BUILT_AT);
  await save("b", "end", LATER);
  expect(await places()).toEqual([
    { lessonId: "b", sectionId: "end", updatedAt: LATER },
    { lessonId: "a", sectionId: "start", updatedAt: BUILT_AT },
  ]);
});

it("ignores a report that arrives after a later one", async () => {
  const { save, places } = await store();
  await save("a", "end", LATER);
  await save("a", "start", BUILT_AT);
  expect(await places()).toEqual([{ lessonId: "a", sectionId: "end", updatedAt: LATER }]);
});

it("shows no place of another learner or module", async () => {
  const { database, save, places } = await store();
  await save("a", "start", BUILT_AT);
  const learnerId = await storeLearner(database);
  expect(await listReadingPlaces(database, { learnerId, moduleId: "module" })).toEqual([]);
  expect(await places()).toHaveLength(1);
});
