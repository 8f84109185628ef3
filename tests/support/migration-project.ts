import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { applyMigrations } from "~/data/migrations/apply-migrations";
import { writeMigrations } from "../builders/migrations";
import { temporaryFolder } from "./temporary-folder";

export const FIRST = {
  "20260101000000_first": `CREATE TABLE "A" ("id" TEXT NOT NULL PRIMARY KEY);
CREATE TABLE "B" ("id" TEXT NOT NULL PRIMARY KEY,
  "a" TEXT NOT NULL REFERENCES "A" ("id") ON DELETE CASCADE);`,
};

export const SECOND = { "20260102000000_second": `ALTER TABLE "A" ADD COLUMN "note" TEXT;` };

/** A folder with these migrations, and a database file that does not exist yet. */
export function migrationProject(migrations: Record<string, string> = FIRST) {
  const root = temporaryFolder();
  const folder = join(root, "migrations");
  const file = join(root, "data", "store.db");
  writeMigrations(folder, migrations);
  const apply = (patienceMs = 60_000) => applyMigrations({ file, folder, patienceMs });
  return { folder, file, apply };
}

/** The first column of what a query answers; the file is closed again. */
export function ask(file: string, sql: string): unknown[] {
  const sqlite = new SqliteDatabase(file);
  try {
    return sqlite.prepare(sql).pluck().all();
  } finally {
    sqlite.close();
  }
}

/** Runs a script on a database file, and closes it again. */
export function run(file: string, sql: string): void {
  new SqliteDatabase(file).exec(sql).close();
}

/** How each migration stands in Prisma's own record. */
export function recordedMigrations(file: string): unknown[] {
  return ask(
    file,
    `SELECT migration_name || CASE WHEN rolled_back_at IS NOT NULL THEN ' rolled back'
       WHEN finished_at IS NULL THEN ' unfinished' ELSE ' done' END
     FROM _prisma_migrations ORDER BY started_at, rowid`,
  );
}
