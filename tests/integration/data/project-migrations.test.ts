import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { applyMigrations } from "~/data/migrations/apply-migrations";
import { makeMigration } from "~/data/migrations/make-migration";
import { schemaDifference } from "~/data/migrations/schema-difference";
import { NO_FILTERS, withSchemaEngine } from "~/data/migrations/schema-engine";
import { projectRoot } from "../../support/project-root";
import { temporaryDatabaseFile } from "../../support/temporary-database";
import { temporaryFolder } from "../../support/temporary-folder";

const folder = join(projectRoot, "prisma/migrations");
const schemaFile = join(projectRoot, "prisma/schema.prisma");

/** The SQL that leads from the tables of a database file to a schema; empty when they agree. */
async function databaseDifference(file: string, schema: string): Promise<string> {
  const files = [{ path: "schema.prisma", content: schema }];
  const { exitCode, stdout } = await withSchemaEngine(file, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files, configDir: projectRoot },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    }),
  );
  return exitCode === 0 ? "" : String(stdout);
}

it("the migrated database has the tables of the schema", async () => {
  const file = await temporaryDatabaseFile();
  const schema = readFileSync(schemaFile, "utf8");
  expect(await databaseDifference(file, schema)).toBe("");
  const changed = schema.replace("userAgent String?", "userAgent String");
  expect(await databaseDifference(file, changed)).toContain("userAgent");
});

it("the migrations lead to the schema", async () => {
  expect(await schemaDifference({ folder, schemaFile })).toBeNull();
});

it("a changed schema gives a migration that can be applied", async () => {
  const scratch = temporaryFolder();
  const changed = join(scratch, "schema.prisma");
  const migrations = join(scratch, "migrations");
  const make = (name: string, at: string) =>
    makeMigration({ name, madeAt: new Date(at), folder: migrations, schemaFile: changed });
  writeFileSync(changed, readFileSync(schemaFile, "utf8"));
  expect(await make("initial", "2026-01-01T00:00:00Z")).toEqual({
    kind: "made",
    file: join(migrations, "20260101000000_initial/migration.sql"),
  });
  expect(await make("again", "2026-01-02T00:00:00Z")).toEqual({ kind: "no-change" });
  writeFileSync(
    changed,
    readFileSync(schemaFile, "utf8").replace(
      "model ReadingPlace {",
      "model ReadingPlace {\n  visits Int @default(1)",
    ),
  );
  expect(await make("count-visits", "2026-01-02T00:00:00Z")).toMatchObject({
    file: expect.stringContaining("20260102000000_count_visits"),
  });
  const file = join(scratch, "store.db");
  expect(await applyMigrations({ file, folder: migrations })).toMatchObject({ kind: "applied" });
  expect(await databaseDifference(file, readFileSync(changed, "utf8"))).toBe("");
});

it.each(["", "Add cards", "../escape", "add--cards", "-add"])(
  "refuses %j as the name of a migration",
  async (name) => {
    const made = await makeMigration({
      name,
      madeAt: new Date(),
      folder: temporaryFolder(),
      schemaFile,
    });
    expect(made).toEqual({ kind: "bad-name" });
  },
);
