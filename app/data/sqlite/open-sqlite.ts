import SqliteDatabase from "better-sqlite3";

// Older builds can corrupt a file when its write-ahead log restarts while another connection checkpoints.
const OLDEST_SAFE_SQLITE = "3.51.3";

const OPENING_TIMEOUT_MS = 5_000;

// SQLite waits by stopping the thread, so it may not wait long; wait-while-busy.ts has the patience.
const BUSY_TIMEOUT_MS = 50;

type Setting = readonly [pragma: string, wanted: string, answer: string | number];

// What each connection runs with. SQLite ignores a pragma that it does not know or cannot obey, so
// every one is read back. A copy made by VACUUM INTO comes in rollback-journal mode, hence WAL here.
const SETTINGS: readonly Setting[] = [
  ["journal_mode", "WAL", "wal"],
  // The driver's default in WAL mode is NORMAL, which may lose the last commits when the power fails.
  ["synchronous", "FULL", 2],
  ["foreign_keys", "ON", 1],
  ["trusted_schema", "OFF", 0],
  ["secure_delete", "ON", 1],
  ["cell_size_check", "ON", 1],
  ["temp_store", "MEMORY", 2],
  ["busy_timeout", String(BUSY_TIMEOUT_MS), BUSY_TIMEOUT_MS],
];

/** Opens one connection to a file, which is made when it does not exist, and asserts its settings. */
export function openSqlite(file: string): SqliteDatabase.Database {
  const sqlite = new SqliteDatabase(file, { timeout: OPENING_TIMEOUT_MS });
  try {
    assertVersion(sqlite);
    for (const setting of SETTINGS) applySetting(sqlite, setting);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Opens one connection that refuses every write. */
export function openReadingSqlite(file: string): SqliteDatabase.Database {
  const sqlite = openSqlite(file);
  applySetting(sqlite, ["query_only", "ON", 1]);
  return sqlite;
}

function assertVersion(sqlite: SqliteDatabase.Database): void {
  const version = String(sqlite.prepare("SELECT sqlite_version()").pluck().get());
  if (compareVersions(version, OLDEST_SAFE_SQLITE) < 0) {
    throw new Error(`SQLite ${version} is too old: ${OLDEST_SAFE_SQLITE} or later is needed.`);
  }
}

function applySetting(sqlite: SqliteDatabase.Database, [pragma, wanted, answer]: Setting): void {
  sqlite.pragma(`${pragma} = ${wanted}`);
  const actual = sqlite.pragma(pragma, { simple: true });
  if (actual !== answer) {
    throw new Error(`SQLite refused ${pragma}=${wanted}: it answers ${String(actual)}.`);
  }
}

/** Negative when the first version is the older one, 0 when both are the same. */
export function compareVersions(first: string, second: string): number {
  const firstParts = first.split(".").map(Number);
  const secondParts = second.split(".").map(Number);
  for (const [index, part] of firstParts.entries()) {
    const difference = part - (secondParts[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return firstParts.length - secondParts.length;
}
