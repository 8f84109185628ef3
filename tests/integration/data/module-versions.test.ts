import { beforeEach, expect, it } from "vitest";
import {
  currentModuleVersions,
  findCurrentModuleVersion,
  findModuleVersion,
  moduleFingerprints,
} from "~/data/module-versions";
import { type NewModuleVersion, saveModuleVersion } from "~/data/save-module-version";
import { forgetProcessWide } from "~/platform/process-wide";
import { buildModuleContent } from "../../builders/module-content";
import { BUILT_AT } from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

beforeEach(() => forgetProcessWide("module-contents"));

function version(id: string, overrides: Partial<NewModuleVersion> = {}): NewModuleVersion {
  return {
    moduleId: "module",
    versionId: id,
    content: buildModuleContent({ title: `Title ${id}` }),
    fingerprint: `fingerprint of ${id}`,
    publishedAt: BUILT_AT,
    ...overrides,
  };
}

it("publishes versions in sequence, and keeps the earlier ones", async () => {
  const database = await temporaryDatabase();
  const save = (id: string) => saveModuleVersion(database, version(id));
  expect(await save("one")).toEqual({ kind: "published", sequence: 1 });
  expect(await save("two")).toEqual({ kind: "published", sequence: 2 });
  expect(await findModuleVersion(database, "one")).toEqual({
    id: "one",
    moduleId: "module",
    sequence: 1,
    publishedAt: BUILT_AT,
    content: version("one").content,
  });
  expect(await findCurrentModuleVersion(database, "module")).toMatchObject({ id: "two" });
  expect(await findModuleVersion(database, "three")).toBeNull();
  expect(await findCurrentModuleVersion(database, "second")).toBeNull();
});

it("publishes nothing when the content is the same, but notes the files' fingerprint", async () => {
  const database = await temporaryDatabase();
  await saveModuleVersion(database, version("one"));
  const touched = version("one", { fingerprint: "touched", publishedAt: new Date() });
  expect(await saveModuleVersion(database, touched)).toEqual({ kind: "unchanged", sequence: 1 });
  expect(await database.moduleVersion.count()).toBe(1);
  expect(await moduleFingerprints(database)).toEqual(new Map([["module", "touched"]]));
  expect(await findModuleVersion(database, "one")).toMatchObject({ publishedAt: BUILT_AT });
});

it("makes an earlier version current again when its content comes back", async () => {
  const database = await temporaryDatabase();
  await saveModuleVersion(database, version("one"));
  await saveModuleVersion(database, version("two"));
  expect(await saveModuleVersion(database, version("one"))).toEqual({
    kind: "restored",
    sequence: 1,
  });
  expect(await findCurrentModuleVersion(database, "module")).toMatchObject({ id: "one" });
  expect(await saveModuleVersion(database, version("three"))).toMatchObject({ sequence: 3 });
});

it("lists the current version of each module", async () => {
  const database = await temporaryDatabase();
  await saveModuleVersion(database, version("one"));
  await saveModuleVersion(database, version("two"));
  await saveModuleVersion(database, version("b-one", { moduleId: "a-module" }));
  const current = await currentModuleVersions(database);
  expect(current.map(({ id }) => id)).toEqual(["b-one", "two"]);
  expect(current[1]?.content.module.title).toBe("Title two");
});

it("publishes once when two processes publish the same version at once", async () => {
  const database = await temporaryDatabase();
  const results = await Promise.all([
    saveModuleVersion(database, version("one")),
    saveModuleVersion(database, version("one")),
  ]);
  expect(results.map(({ kind }) => kind).sort()).toEqual(["published", "unchanged"]);
});

it("reads a version's content from the store once", async () => {
  const database = await temporaryDatabase();
  await saveModuleVersion(database, version("one"));
  const first = await findModuleVersion(database, "one");
  await database.moduleVersion.update({ where: { id: "one" }, data: { content: "gone" } });
  const second = await findModuleVersion(database, "one");
  expect(second?.content).toBe(first?.content);
});

it("refuses stored content that is not a module", async () => {
  const database = await temporaryDatabase();
  await saveModuleVersion(database, version("one"));
  await database.moduleVersion.update({ where: { id: "one" }, data: { content: "{}" } });
  await expect(findModuleVersion(database, "one")).rejects.toThrow(/module/);
});
