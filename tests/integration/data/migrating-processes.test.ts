import { execFile } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import SqliteDatabase from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { writeMigrations } from "../../builders/migrations";
import {
  FIRST,
  migrationProject,
  recordedMigrations,
  SECOND,
} from "../../support/migration-project";
import { projectRoot } from "../../support/project-root";

/** Migrates in a process of its own; gives what it prints: "loaded" for the engine, then the outcome. */
async function migrateElsewhere(target: { file: string; folder: string }): Promise<string[]> {
  const program = `
    const { applyMigrations } = await import("./app/data/migrations/apply-migrations");
    const compile = WebAssembly.compile;
    WebAssembly.compile = (...all) => { console.log("loaded"); return compile(...all); };
    console.log((await applyMigrations(${JSON.stringify(target)})).kind);`;
  const args = ["--import", "tsx", "--input-type=module", "-e", program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: projectRoot });
  return stdout.trim().split("\n");
}

it("refuses to change a database that is open elsewhere", async () => {
  const { folder, file, apply } = migrationProject();
  await apply();
  const other = new SqliteDatabase(file);
  other.prepare(`SELECT * FROM "A"`).all();
  writeMigrations(folder, SECOND);
  const outcome = await apply();
  expect(outcome).toEqual({ kind: "in-use" });
  other.close();
  expect(await apply()).toMatchObject({ kind: "applied" });
});

it("waits for another process that migrates the same file, but not for ever", async () => {
  const { file, apply } = migrationProject();
  expect(await Promise.all([apply(), apply(), apply()])).toEqual([
    { kind: "applied", migrations: ["20260101000000_first"], backup: null },
    { kind: "current" },
    { kind: "current" },
  ]);
  rmSync(file);
  const lock = new SqliteDatabase(`${file}.migration-lock`);
  lock.exec("BEGIN EXCLUSIVE");
  expect(await apply(120)).toEqual({ kind: "in-use" });
  expect(existsSync(file)).toBe(false);
  lock.close();
  expect(await apply()).toMatchObject({ kind: "applied" });
});

it("migrates once when several processes start at once", async () => {
  const { folder, file } = migrationProject({ ...FIRST, ...SECOND });
  const target = { file, folder };
  const printed = await Promise.all([1, 2, 3].map(() => migrateElsewhere(target)));
  expect(printed.map((lines) => lines.join()).sort()).toEqual([
    "current",
    "current",
    "loaded,applied",
  ]);
  expect(recordedMigrations(file)).toHaveLength(2);
  expect(readdirSync(dirname(file)).filter((name) => name.includes("before"))).toEqual([]);
});

it("does not wait for anybody when nothing is pending", async () => {
  const { file, apply } = migrationProject();
  await apply();
  const lock = new SqliteDatabase(`${file}.migration-lock`);
  onTestFinished(() => void lock.close());
  lock.exec("BEGIN EXCLUSIVE");
  expect(await apply(0)).toEqual({ kind: "current" });
});

it("does not load the schema engine when nothing is pending", async () => {
  const { folder, file, apply } = migrationProject();
  await apply();
  expect(await migrateElsewhere({ file, folder })).toEqual(["current"]);
  writeMigrations(folder, SECOND);
  expect(await migrateElsewhere({ file, folder })).toEqual(["loaded", "applied"]);
});
