import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import SqliteDatabase from "better-sqlite3";
import { tableNames } from "./migration-history";

/**
 * Copies a database that holds tables to `<file>.before-<migration>`, durably, replacing an older
 * copy of that name. Gives the copy's path, or null when there was nothing to copy.
 */
export function backupBefore(migration: string, file: string): string | null {
  if (!existsSync(file)) return null;
  const sqlite = new SqliteDatabase(file, { fileMustExist: true });
  try {
    if (tableNames(sqlite).every((name) => name === "_prisma_migrations")) return null;
    const copy = `${file}.before-${migration}`;
    const unfinished = `${copy}.partial`;
    rmSync(unfinished, { force: true });
    sqlite.prepare("VACUUM INTO ?").run(unfinished);
    sync(unfinished);
    renameSync(unfinished, copy);
    return copy;
  } finally {
    sqlite.close();
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
