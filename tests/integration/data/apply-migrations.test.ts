import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeMigrations } from "../../builders/migrations";
import {
  ask,
  FIRST,
  migrationProject,
  recordedMigrations,
  run,
  SECOND,
} from "../../support/migration-project";

it("makes a database, then does nothing", async () => {
  const { file, apply } = migrationProject({ ...FIRST, ...SECOND });
  expect(await apply()).toEqual({
    kind: "applied",
    migrations: ["20260101000000_first", "20260102000000_second"],
    backup: null,
  });
  expect(await apply()).toEqual({ kind: "current" });
  expect(recordedMigrations(file)).toEqual([
    "20260101000000_first done",
    "20260102000000_second done",
  ]);
});

it("copies a database that has data before it changes it", async () => {
  const { folder, file, apply } = migrationProject();
  await apply();
  run(file, `INSERT INTO "A" VALUES ('kept')`);
  writeMigrations(folder, SECOND);
  const backup = `${file}.before-20260102000000_second`;
  expect(await apply()).toEqual({ kind: "applied", migrations: Object.keys(SECOND), backup });
  expect(ask(file, `SELECT "id" FROM "A" WHERE "note" IS NULL`)).toEqual(["kept"]);
  expect(ask(backup, `SELECT * FROM "A"`)).toEqual(["kept"]);
  expect(ask(backup, "PRAGMA integrity_check")).toEqual(["ok"]);
  copyFileSync(backup, file);
  expect(await apply()).toMatchObject({ kind: "applied", migrations: Object.keys(SECOND) });
});

it.each([
  ["fails in the middle", `CREATE TABLE "C" ("id" TEXT); INSERT INTO "Nope" VALUES (1);`, "Nope"],
  ["is not SQL", `CREATE TABLE "C" ("id" TEXT); SELEC 1;`, "SELEC"],
  [
    "leaves rows that refer to nothing",
    `CREATE TABLE "C" ("id" TEXT); DELETE FROM "A";`,
    "Rows of B refer to missing rows",
  ],
  ["ends its transaction", `CREATE TABLE "C" ("id" TEXT); COMMIT; SELECT 1;`, "COMMIT"],
])("leaves a database as it was when a migration %s", async (_, sql, reason) => {
  const { folder, file, apply } = migrationProject();
  await apply();
  run(file, `INSERT INTO "A" VALUES ('kept'); INSERT INTO "B" VALUES ('b', 'kept')`);
  writeMigrations(folder, { "20260102000000_bad": sql });
  const outcome = await apply();
  expect(outcome).toMatchObject({
    kind: "failed",
    migration: "20260102000000_bad",
    reason: expect.stringContaining(reason),
    backup: `${file}.before-20260102000000_bad`,
  });
  expect(ask(file, `SELECT name FROM sqlite_master WHERE name = 'C'`)).toEqual([]);
  expect(ask(file, `SELECT "a" FROM "B"`)).toEqual(["kept"]);
  expect(ask(file, "PRAGMA foreign_key_check")).toEqual([]);
  writeMigrations(folder, { "20260102000000_bad": `CREATE TABLE "C" ("id" TEXT);` });
  expect(await apply()).toMatchObject({ kind: "applied", migrations: ["20260102000000_bad"] });
});

it("keeps the migrations before the one that fails", async () => {
  const { file, apply } = migrationProject({ ...FIRST, "20260103000000_bad": "SELEC 1;" });
  expect(await apply()).toMatchObject({ kind: "failed", migration: "20260103000000_bad" });
  expect(recordedMigrations(file)).toEqual([
    "20260101000000_first done",
    "20260103000000_bad rolled back",
  ]);
});

it("rebuilds a table without deleting the rows that refer to it", async () => {
  const { folder, file, apply } = migrationProject();
  await apply();
  run(file, `INSERT INTO "A" VALUES ('a'); INSERT INTO "B" VALUES ('b', 'a')`);
  writeMigrations(folder, {
    "20260102000000_rebuild": `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_A" ("id" TEXT NOT NULL PRIMARY KEY, "note" TEXT NOT NULL DEFAULT '');
INSERT INTO "new_A" ("id") SELECT "id" FROM "A";
DROP TABLE "A";
ALTER TABLE "new_A" RENAME TO "A";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`,
  });
  expect(await apply()).toMatchObject({ kind: "applied" });
  expect(ask(file, `SELECT "id" FROM "B"`)).toEqual(["b"]);
});

it("refuses a database whose applied migration has been edited", async () => {
  const { folder, apply } = migrationProject();
  await apply();
  writeMigrations(folder, { "20260101000000_first": `CREATE TABLE "Other" ("id" TEXT);` });
  const outcome = await apply();
  expect(outcome).toEqual({ kind: "changed", migration: "20260101000000_first" });
});

it("does not mind other line ends", async () => {
  const { folder, apply } = migrationProject();
  await apply();
  const sql = FIRST["20260101000000_first"].replaceAll("\n", "\r\n");
  writeMigrations(folder, { "20260101000000_first": sql });
  expect(await apply()).toEqual({ kind: "current" });
});

it("refuses a database of a later version", async () => {
  const { folder, apply } = migrationProject({ ...FIRST, ...SECOND });
  await apply();
  rmSync(join(folder, "20260102000000_second"), { recursive: true });
  const outcome = await apply();
  expect(outcome).toEqual({ kind: "unknown", migration: "20260102000000_second" });
});

it.each([
  ["before it did anything", "", "applied", ["20260102000000_second"]],
  ["after it did everything", Object.values(SECOND).join(), "current", undefined],
])("goes on after a process that died %s", async (_, sql, kind, migrations) => {
  const { folder, file, apply } = migrationProject();
  await apply();
  writeMigrations(folder, SECOND);
  run(
    file,
    `${sql}; INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at)
       SELECT 'x', 'x', '20260102000000_second', started_at + 1 FROM _prisma_migrations`,
  );
  const outcome = await apply();
  expect(outcome.kind).toBe(kind);
  expect("migrations" in outcome ? outcome.migrations : undefined).toEqual(migrations);
  expect(ask(file, `SELECT name FROM pragma_table_info('A')`)).toEqual(["id", "note"]);
  expect(await apply()).toEqual({ kind: "current" });
});

it("refuses a database to which somebody applied a migration in part", async () => {
  const { folder, file, apply } = migrationProject();
  await apply();
  writeMigrations(folder, SECOND);
  run(
    file,
    `CREATE TABLE "Half" ("id" TEXT);
     INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', '20260102000000_second')`,
  );
  const outcome = await apply();
  expect(outcome).toEqual({ kind: "unfinished", migration: "20260102000000_second" });
});
