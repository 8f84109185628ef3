// Lets the driver fail as it does on a bad disk, while FAULT_DISK_FILE holds one of the words below.
// Works everywhere; failing-disk.c does the same one floor down, where a compiler is at hand.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { addLayer, writingOf } from "./sqlite-seam.mjs";

const { SqliteError } = createRequire(import.meta.url)("better-sqlite3");

const FAILURES = {
  full: ["database or disk is full", "SQLITE_FULL"],
  sync: ["disk I/O error", "SQLITE_IOERR_FSYNC"],
  "read-only": ["attempt to write a readonly database", "SQLITE_READONLY"],
};

addLayer((call, next) => {
  const { sql, sqlite } = call;
  const writes = writingOf(call) !== null && !sqlite.inTransaction;
  if (!writes && !/^\s*COMMIT/.test(sql)) return next();
  const failure = FAILURES[readFileSync(process.env.FAULT_DISK_FILE, "utf8")];
  if (!failure) return next();
  // SQLite itself takes a transaction back when its commit fails so.
  if (sqlite.inTransaction) sqlite.exec("ROLLBACK");
  throw new SqliteError(...failure);
});
