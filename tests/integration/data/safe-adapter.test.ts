import { existsSync } from "node:fs";
import SqliteDatabase from "better-sqlite3";
import { expect, it, onTestFinished, vi } from "vitest";
import { closeDatabase, openDatabase } from "~/data/database";
import { safeSqliteAdapter } from "~/data/sqlite/safe-sqlite-adapter";
import { temporaryDatabase, temporaryDatabaseFile } from "../../support/temporary-database";

const account = (id: string) => ({ id, name: "Ada", email: `${id}@example.org` });
const plain = (sql: string) => ({ sql, args: [], argTypes: [] });

/** Prisma starts a query when somebody waits for it; this one starts now. */
function started<Value>(query: PromiseLike<Value>): Promise<Value> {
  return Promise.resolve(query.then((value) => value));
}

/** A promise with the function that resolves it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

it("sees a plain write at once", async () => {
  const database = await temporaryDatabase();
  for (const id of ["one", "two", "three"]) {
    await database.user.create({ data: account(id) });
    expect(await database.user.findFirst({ where: { id } })).toMatchObject({ id });
  }
});

it("reads beside an open transaction, without waiting and without its writes", async () => {
  const database = await temporaryDatabase();
  const { opened, open } = gate();
  const written = gate();
  const transaction = database.$transaction(async (inside) => {
    await inside.user.create({ data: account("inside") });
    written.open();
    await opened;
    return inside.user.count();
  });
  await written.opened;
  expect(await database.user.count()).toBe(0);
  open();
  expect(await transaction).toBe(1);
  expect(await database.user.count()).toBe(1);
});

it("lets a plain write wait for an open transaction, and keeps it when that rolls back", async () => {
  const database = await temporaryDatabase();
  const { opened, open } = gate();
  const written = gate();
  const transaction = database.$transaction(async (inside) => {
    await inside.user.create({ data: account("inside") });
    written.open();
    await opened;
    throw new Error("rolled back");
  });
  await written.opened;
  const writes = Promise.all([
    started(database.user.create({ data: account("plain") })),
    started(database.$executeRaw`INSERT INTO "Learner" ("id") VALUES ('statement')`),
  ]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await database.user.count()).toBe(0);
  open();
  await expect(transaction).rejects.toThrow("rolled back");
  await writes;
  expect(await database.user.findMany({ select: { id: true } })).toEqual([{ id: "plain" }]);
  expect(await database.learner.count()).toBe(1);
});

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

it("gives up a transaction that waits too long, and passes its turn on", async () => {
  const database = await temporaryDatabase();
  const { opened, open } = gate();
  const long = database.$transaction(async () => opened);
  const impatient = database.$transaction((inside) => inside.user.count(), { maxWait: 30 });
  await expect(impatient).rejects.toMatchObject({ code: "P2028" });
  open();
  await long;
  await database.user.create({ data: account("next") });
  expect(await database.user.count()).toBe(1);
});

it("runs nothing more in a transaction that SQLite itself has ended", async () => {
  const database = await temporaryDatabase();
  await database.user.create({ data: account("one") });
  const transaction = database.$transaction(async (inside) => {
    await inside.user.create({ data: account("lost") });
    const { id, name, email } = account("one");
    await inside.$executeRaw`INSERT OR ROLLBACK INTO "User" ("id", "name", "email", "updatedAt") VALUES
        (${id}, ${name}, ${email}, ${new Date()})`.catch(() => {});
    await inside.user.create({ data: account("stray") }).catch(() => {});
  });
  await expect(transaction).rejects.toThrow("TransactionAlreadyClosed");
  expect(await database.user.findMany({ select: { id: true } })).toEqual([{ id: "one" }]);
  await database.user.create({ data: account("next") });
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
