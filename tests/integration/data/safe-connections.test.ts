import { existsSync } from "node:fs";
import SqliteDatabase from "better-sqlite3";
import { expect, it, onTestFinished, vi } from "vitest";
import { closeDatabase, type Database, openDatabase } from "~/data/database";
import { safeSqliteAdapter } from "~/data/sqlite/safe-sqlite-adapter";
import { started } from "../../support/started";
import { temporaryDatabaseFile } from "../../support/temporary-database";

const account = (id: string) => ({ id, name: "Ada", email: `${id}@example.org` });
const plain = (sql: string) => ({ sql, args: [], argTypes: [] });

it("has the right to write from the beginning of a transaction", async () => {
  const file = await temporaryDatabaseFile();
  const database = openDatabase({ file });
  onTestFinished(() => closeDatabase(database));
  const other = new SqliteDatabase(file, { timeout: 0 });
  onTestFinished(() => void other.close());
  await database.$transaction(async (inside) => {
    await inside.user.count();
    expect(() => other.exec("BEGIN IMMEDIATE")).toThrow(/locked/);
    await inside.user.create({ data: account("inside") });
  });
  expect(await database.user.count()).toBe(1);
});

it.each<[string, (database: Database) => PromiseLike<unknown>]>([
  ["a plain write", (database) => database.user.create({ data: account("one") })],
  [
    "a transaction",
    (database) => database.$transaction((inside) => inside.user.create({ data: account("one") })),
  ],
])("%s waits for another process that writes, and lets reads through", async (_, write) => {
  const file = await temporaryDatabaseFile();
  const database = openDatabase({ file });
  onTestFinished(() => closeDatabase(database));
  await database.user.count();
  const other = new SqliteDatabase(file);
  onTestFinished(() => void other.close());
  other.exec("BEGIN IMMEDIATE");
  const written = started(write(database));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await database.user.count()).toBe(0);
  other.exec("COMMIT");
  await written;
  expect(await database.user.count()).toBe(1);
});

it("reports a file that stays locked, and is not poisoned by it", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  onTestFinished(() => void vi.useRealTimers());
  const file = await temporaryDatabaseFile();
  const database = openDatabase({ file });
  onTestFinished(() => closeDatabase(database));
  await database.user.count();
  const other = new SqliteDatabase(file);
  other.exec("BEGIN IMMEDIATE");
  const write = started(database.user.create({ data: account("one") }));
  const refused = expect(write).rejects.toMatchObject({ code: "P1008" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  vi.advanceTimersByTime(6_000);
  await refused;
  other.close();
  await database.user.create({ data: account("one") });
  expect(await database.user.count()).toBe(1);
});

it("opens both connections with the settings that keep what is stored", async () => {
  const adapter = await safeSqliteAdapter(await temporaryDatabaseFile()).connect();
  onTestFinished(() => adapter.dispose());
  const answers = async (pragma: string) => {
    const writer = await adapter.queryRaw(plain(`PRAGMA ${pragma}`));
    const reader = await adapter.queryRaw(plain(`SELECT * FROM pragma_${pragma}`));
    return [writer.rows[0]?.[0], reader.rows[0]?.[0]].map(String);
  };
  expect(await answers("journal_mode")).toEqual(["wal", "wal"]);
  expect(await answers("synchronous")).toEqual(["2", "2"]);
  expect(await answers("foreign_keys")).toEqual(["1", "1"]);
  expect(await answers("trusted_schema")).toEqual(["0", "0"]);
  expect(await answers("secure_delete")).toEqual(["1", "1"]);
  expect(await answers("cell_size_check")).toEqual(["1", "1"]);
  expect(await answers("query_only")).toEqual(["0", "1"]);
});

it("brings a copy made by VACUUM INTO back to write-ahead logging", async () => {
  const file = await temporaryDatabaseFile();
  const sqlite = new SqliteDatabase(file);
  sqlite.prepare("VACUUM INTO ?").run(`${file}.copy`);
  sqlite.close();
  const database = openDatabase({ file: `${file}.copy` });
  await database.user.create({ data: account("one") });
  expect(existsSync(`${file}.copy-wal`)).toBe(true);
  await closeDatabase(database);
});

it("lets everybody who waits have a turn before it closes", async () => {
  const file = await temporaryDatabaseFile();
  const adapter = await safeSqliteAdapter(file).connect();
  const insert = (id: string) => plain(`INSERT INTO "Learner" ("id") VALUES ('${id}')`);
  const transaction = await adapter.startTransaction();
  await transaction.executeRaw(insert("inside"));
  const waiting = [adapter.executeRaw(insert("one")), adapter.executeRaw(insert("two"))];
  const closed = adapter.dispose();
  await transaction.commit();
  expect(await Promise.all(waiting)).toEqual([1, 1]);
  await closed;
  await expect(adapter.executeRaw(insert("three"))).rejects.toThrow("ConnectionClosed");
  const sqlite = new SqliteDatabase(file);
  onTestFinished(() => void sqlite.close());
  expect(sqlite.prepare(`SELECT COUNT(*) FROM "Learner"`).pluck().get()).toBe(3);
});
