import { setTimeout as pause } from "node:timers/promises";
import SqliteDatabase from "better-sqlite3";

const PAUSE_MS = 50;

/**
 * Runs a task while no other process runs one for the same file; null when the lock stays taken.
 *
 * The lock is SQLite's on a file of its own, so the system takes it back from a process that dies.
 */
export async function withMigrationLock<Value>(
  file: string,
  patienceMs: number,
  task: () => Promise<Value>,
): Promise<Value | null> {
  const lock = new SqliteDatabase(`${file}.migration-lock`, { timeout: 0 });
  try {
    const giveUpAt = performance.now() + patienceMs;
    while (!taken(lock)) {
      if (performance.now() > giveUpAt) return null;
      await pause(PAUSE_MS);
    }
    return await task();
  } finally {
    lock.close();
  }
}

/** Whether another connection has this database open. */
export function isHeldByAnother(file: string): boolean {
  const sqlite = new SqliteDatabase(file, { timeout: 1_000 });
  try {
    sqlite.pragma("locking_mode = EXCLUSIVE");
    return !taken(sqlite);
  } finally {
    sqlite.close();
  }
}

function taken(sqlite: SqliteDatabase.Database): boolean {
  try {
    sqlite.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith("SQLITE_BUSY")) {
      return false;
    }
    throw error;
  }
}
