import { existsSync } from "node:fs";
import SqliteDatabase from "better-sqlite3";
import { z } from "zod";
import { hasChecksum, type MigrationFile } from "./migration-folder";

/** How a database file stands to the migrations of the project. */
export type MigrationState =
  | { readonly kind: "current" }
  | { readonly kind: "pending"; readonly migrations: readonly string[] }
  /** Begun by a process that did not come to its end. */
  | { readonly kind: "unfinished"; readonly migration: string }
  /** Its file is not the one that was applied. */
  | { readonly kind: "changed"; readonly migration: string }
  /** Applied by a later version of the project. */
  | { readonly kind: "unknown"; readonly migration: string };

const historySchema = z.array(
  z.strictObject({
    name: z.string(),
    checksum: z.string(),
    finished: z.literal([0, 1]),
  }),
);

type History = z.infer<typeof historySchema>;

/** Compares the file's own record of migrations with the project's, by one query. */
export function migrationState(file: string, files: readonly MigrationFile[]): MigrationState {
  const history = existsSync(file) ? readHistory(file) : [];
  const unfinished = history.find((row) => row.finished === 0);
  if (unfinished) return { kind: "unfinished", migration: unfinished.name };
  for (const row of history) {
    const ours = files.find(({ name }) => name === row.name);
    if (!ours) return { kind: "unknown", migration: row.name };
    if (!hasChecksum(ours, row.checksum)) return { kind: "changed", migration: row.name };
  }
  const applied = new Set(history.map(({ name }) => name));
  const migrations = files.map(({ name }) => name).filter((name) => !applied.has(name));
  return migrations.length === 0 ? { kind: "current" } : { kind: "pending", migrations };
}

function readHistory(file: string): History {
  const sqlite = new SqliteDatabase(file, { fileMustExist: true });
  try {
    if (!tableNames(sqlite).includes("_prisma_migrations")) return [];
    const rows = sqlite
      .prepare(
        `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
         FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
      )
      .all();
    return historySchema.parse(rows);
  } finally {
    sqlite.close();
  }
}

/** The tables of a database, without SQLite's own. */
export function tableNames(sqlite: SqliteDatabase.Database): unknown[] {
  return sqlite
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'",
    )
    .pluck()
    .all();
}
