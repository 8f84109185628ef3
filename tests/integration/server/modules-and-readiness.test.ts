import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { closeDatabase, openDatabase } from "~/data/database";
import { findCurrentModuleVersion } from "~/data/module-versions";
import { watchContent } from "~/server/development-site";
import { publishModules } from "~/server/publish-modules";
import { readinessOf } from "~/server/readiness";
import { projectRoot } from "../../support/project-root";
import { temporaryDatabase } from "../../support/temporary-database";
import { temporaryFolder } from "../../support/temporary-folder";

const MODULE = "island-ferry";

function contentFolder(): string {
  const folder = temporaryFolder();
  const module = join(projectRoot, "tests/fixtures/modules", MODULE);
  cpSync(module, join(folder, MODULE), { recursive: true });
  return folder;
}

function rewrite(content: string, file: string, [from, to]: [string, string]) {
  const path = join(content, MODULE, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe("publishModules", () => {
  it("publishes what changed, and nothing the second time", async () => {
    const database = await temporaryDatabase();
    const content = contentFolder();
    expect(await publishModules(database, content)).toEqual({
      lines: [`Published ${MODULE}.`],
      changed: true,
    });
    expect(await publishModules(database, content)).toEqual({ lines: [], changed: false });

    rewrite(content, "module.yaml", ["title: ", "title: Changed "]);
    expect(await publishModules(database, content)).toMatchObject({ changed: true });
    const version = await findCurrentModuleVersion(database, MODULE);
    expect(version?.content.module.title).toMatch(/^Changed /);
  });

  it("keeps the last version of a module with an error, and says what to mend", async () => {
    const database = await temporaryDatabase();
    const content = contentFolder();
    await publishModules(database, content);
    const before = await findCurrentModuleVersion(database, MODULE);

    rewrite(content, "glossary.yaml", ["definition:", "defnition:"]);
    const { lines, changed } = await publishModules(database, content);
    expect(changed).toBe(false);
    expect(lines[0]).toBe(
      `Did not publish ${MODULE}: it has errors. Learners keep its last version.`,
    );
    expect(lines.slice(1).join("\n")).toMatch(/glossary\.yaml:\d+:\d+ error /);
    expect((await findCurrentModuleVersion(database, MODULE))?.id).toBe(before?.id);
  });

  it("says that there is no content folder", async () => {
    const database = await temporaryDatabase();
    expect((await publishModules(database, "/nowhere/content")).lines).toEqual([
      "There is no content folder /nowhere/content.",
    ]);
  });
});

describe("readinessOf", () => {
  it("is ready once a module is published", async () => {
    const database = await temporaryDatabase();
    expect(await readinessOf(database)).toEqual({ ok: false, reason: "No module is published." });
    await publishModules(database, contentFolder());
    expect(await readinessOf(database)).toEqual({ ok: true });
  });

  it("is not ready without a store that can be used", async () => {
    const database = openDatabase({ file: join(temporaryFolder(), "no-such-folder", "x.db") });
    onTestFinished(() => closeDatabase(database));
    expect(await readinessOf(database)).toEqual({
      ok: false,
      reason: "The database cannot be read or written.",
    });
  });
});

describe("watchContent", () => {
  it("calls back once for a burst of saves, and again for the next", async () => {
    const content = contentFolder();
    const changed = vi.fn(async () => {});
    onTestFinished(watchContent(content, changed));
    rewrite(content, "module.yaml", ["title: ", "title: A "]);
    rewrite(content, "glossary.yaml", ["definition: ", "definition: A "]);
    await expect.poll(() => changed.mock.calls.length).toBe(1);
    rewrite(content, "module.yaml", ["title: ", "title: B "]);
    await expect.poll(() => changed.mock.calls.length).toBe(2);
  });
});
