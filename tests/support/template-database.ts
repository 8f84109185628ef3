import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { applyMigrations } from "~/data/migrations/apply-migrations";
import { readMigrationFolder } from "~/data/migrations/migration-folder";
import { projectRoot } from "./project-root";

/** The path of an empty database with every migration applied. It is made once for all test files. */
export async function templateDatabase(): Promise<string> {
  const folder = join(projectRoot, "prisma/migrations");
  const cache = join(projectRoot, ".cache/template-database");
  const template = join(cache, `${fingerprint(folder)}.db`);
  if (!existsSync(template)) await makeTemplate({ folder, cache, template });
  return template;
}

interface Template {
  readonly folder: string;
  readonly cache: string;
  readonly template: string;
}

async function makeTemplate({ folder, cache, template }: Template): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, "making-"));
  const file = join(scratch, "template.db");
  const outcome = await applyMigrations({ file, folder });
  if (outcome.kind !== "applied") throw new Error(`The template is ${outcome.kind}.`);
  mergeLog(file);
  // Test files run side by side: whoever comes last replaces a template by the same one.
  renameSync(file, template);
  rmSync(scratch, { recursive: true });
}

/** Brings the write-ahead log into the file, so that copying the one file copies everything. */
function mergeLog(file: string): void {
  const sqlite = new SqliteDatabase(file);
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  sqlite.close();
}

function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  for (const { name, sql } of readMigrationFolder(folder)) hash.update(`${name}\n${sql}\n`);
  return hash.digest("hex").slice(0, 16);
}
