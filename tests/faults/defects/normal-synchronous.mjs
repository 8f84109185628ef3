// The driver's default: in WAL mode a commit is not flushed to the disk.
import { createRequire } from "node:module";

const SqliteDatabase = createRequire(import.meta.url)("better-sqlite3");
const { pragma } = SqliteDatabase.prototype;

SqliteDatabase.prototype.pragma = function (source, options) {
  if (source === "synchronous") return 2;
  return pragma.call(this, source.replace("synchronous = FULL", "synchronous = NORMAL"), options);
};
