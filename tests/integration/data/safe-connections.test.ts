import { existsSync } from "node:fs";
import SqliteDatabase from "better-sqlite3";
import { expect, it, onTestFinished, vi } from "vitest";
import { closeDatabase, openDatabase } from "~/data/database";
import { safeSqliteAdapter } from "~/data/sqlite/safe-sqlite-adapter";
import { gate } from "../../support/gate";
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

it("waits for another process that writes, and lets reads through meanwhile", async () => {
  const file = await temporaryDatabaseFile();
  const database = openDatabase({ file });
  onTestFinished(() => closeDatabase(database));
  await database.user.count();
  const other = new SqliteDatabase(file);
  onTestFinished(() => void other.close());
  other.exec("BEGIN IMMEDIATE");
  const writes = [
    started(database.user.create({ data: account("plain") })),
    started(database.$transaction((inside) => inside.user.create({ data: account("inside") }))),
  ];
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await database.user.count()).toBe(0);
  other.exec("COMMIT");
  await Promise.all(writes);
  expect(await database.user.count()).toBe(2);
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

it("ends the writes that wait for their turn before it closes", async () => {
  const file = await temporaryDatabaseFile();
  const database = openDatabase({ file });
  const { opened, open } = gate();
  const begun = gate();
  const transaction = started(
    database.$transaction(async (inside) => {
      await inside.user.create({ data: account("inside") });
      begun.open();
      await opened;
    }),
  );
  await begun.opened;
  const writes = Promise.all(
    ["one", "two"].map((id) => started(database.user.create({ data: account(id) }))),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closed = closeDatabase(database);
  open();
  // Closing takes an open transaction back, and tells whoever holds it.
  await expect(transaction).rejects.toMatchObject({ code: "P2028" });
  await Promise.all([writes, closed]);
  const again = openDatabase({ file });
  onTestFinished(() => closeDatabase(again));
  const rows = await again.user.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  expect(rows).toEqual([{ id: "one" }, { id: "two" }]);
});
