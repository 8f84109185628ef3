// Another process that holds the database: node hold-lock.mjs <file> <milliseconds>
import { setTimeout as wait } from "node:timers/promises";
import SqliteDatabase from "better-sqlite3";

const [, , file, milliseconds] = process.argv;
const sqlite = new SqliteDatabase(file, { timeout: 10_000 });
sqlite.exec("BEGIN EXCLUSIVE");
await wait(Number(milliseconds));
sqlite.exec("ROLLBACK");
sqlite.close();
