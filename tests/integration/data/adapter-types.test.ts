import { join } from "node:path";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import SqliteDatabase from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import { BOTH_ADAPTERS } from "../../support/adapters";
import { everyTypeClient, type Sample } from "../../support/every-type-client";
import { temporaryFolder } from "../../support/temporary-folder";

const TABLE = `CREATE TABLE "Sample" (
  "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "text" TEXT, "int" INTEGER, "big" BIGINT,
  "float" REAL, "decimal" DECIMAL, "flag" BOOLEAN, "at" DATETIME, "bytes" BLOB, "document" JSONB
)`;

async function openSamples(open: (file: string) => SqlDriverAdapterFactory) {
  const file = join(temporaryFolder(), "samples.db");
  new SqliteDatabase(file).exec(TABLE).close();
  const client = (await everyTypeClient())(open(file));
  onTestFinished(() => client.$disconnect());
  return client;
}

const VALUES: readonly [keyof Sample, string, unknown][] = [
  ["text", "plain", "Treaty"],
  ["text", "empty", ""],
  ["text", "beyond the basic plane", "조약 \u{1F4DC} e\u0301 \u0000 end"],
  ["text", "like a date", "2026-03-01T09:00:00.000Z"],
  ["text", "like a number", "007"],
  ["int", "greatest", 2_147_483_647],
  ["int", "least", -2_147_483_648],
  ["int", "zero", 0],
  ["big", "small", 7n],
  ["big", "beyond 2^53", 9_007_199_254_740_993n],
  ["big", "greatest", 9_223_372_036_854_775_807n],
  ["big", "least", -9_223_372_036_854_775_808n],
  ["float", "fraction", 0.1],
  ["float", "whole", 3],
  ["float", "tiny", 5e-324],
  ["flag", "true", true],
  ["flag", "false", false],
  ["at", "with milliseconds", new Date("2026-03-01T09:00:00.123Z")],
  ["at", "before 1970", new Date("1961-07-06T00:00:00.000Z")],
  ["bytes", "all values", Uint8Array.from({ length: 256 }, (_, value) => value)],
  ["bytes", "none", new Uint8Array()],
  ["document", "nested", { list: [1, "two", null, true], object: { key: 0.5 } }],
  ["text", "null", null],
  ["int", "null", null],
  ["big", "null", null],
  ["float", "null", null],
  ["decimal", "null", null],
  ["flag", "null", null],
  ["at", "null", null],
  ["bytes", "null", null],
];

describe.each(BOTH_ADAPTERS)("with $name", ({ open }) => {
  it.each(VALUES)("keeps %s: %s", async (column, _, value) => {
    const client = await openSamples(open);
    const created = await client.sample.create({ data: { [column]: value } });
    expect(created).toMatchObject({ id: 1, [column]: value });
    const where = column === "document" ? { id: 1 } : { [column]: value };
    expect(await client.sample.findMany({ where })).toEqual([created]);
  });

  it("keeps a decimal", async () => {
    const client = await openSamples(open);
    const created = await client.sample.create({ data: { decimal: "12.345" } });
    expect(created.decimal?.toString()).toBe("12.345");
  });

  it("compares dates by time, and numbers by size", async () => {
    const client = await openSamples(open);
    const early = new Date("2026-02-28T23:59:59.999Z");
    await client.sample.create({ data: { at: early, big: 10n, int: 10 } });
    await client.sample.create({ data: { at: new Date("2026-03-01T00:00:00Z"), big: 9n, int: 9 } });
    const ids = async (where: object) => (await client.sample.findMany({ where })).map((s) => s.id);
    expect(await ids({ at: { gt: early } })).toEqual([2]);
    expect(await ids({ big: { gt: 9n } })).toEqual([1]);
    expect(await ids({ int: { lt: 10 } })).toEqual([2]);
  });

  it("writes dates as Prisma does", async () => {
    const client = await openSamples(open);
    await client.sample.create({ data: { at: new Date("2026-03-01T09:00:00.123Z") } });
    expect(await client.$queryRawUnsafe(`SELECT "at" || '' AS "text" FROM "Sample"`)).toEqual([
      { text: "2026-03-01T09:00:00.123+00:00" },
    ]);
  });

  it("numbers rows, and counts those an update changes", async () => {
    const client = await openSamples(open);
    for (const id of [1, 2, 3]) {
      expect(await client.sample.create({ data: {} })).toMatchObject({ id });
    }
    const change = { where: { id: { gt: 1 } }, data: { flag: true } };
    expect(await client.sample.updateMany(change)).toEqual({ count: 2 });
  });

  it("types the columns of a raw query, also those that are computed", async () => {
    const client = await openSamples(open);
    const at = new Date("2026-03-01T09:00:00.123Z");
    const bytes = Uint8Array.of(1, 2);
    const document = { list: [1] };
    await client.sample.create({ data: { text: "a", big: 5n, flag: true, at, bytes, document } });
    const [row] = await client.$queryRawUnsafe(
      `SELECT "id", "text", "big", "flag", "at", "bytes", "document", COUNT(*) AS "count", 0.5 AS "half",
         'x' AS "word", NULL AS "nothing", "id" + 1 AS "next" FROM "Sample" WHERE "at" = ?`,
      at,
    );
    expect(row).toEqual({
      id: 1,
      text: "a",
      big: 5n,
      flag: true,
      at,
      bytes,
      document,
      count: 1n,
      half: 0.5,
      word: "x",
      nothing: null,
      next: 2n,
    });
  });

  it("counts the rows of a raw statement, and answers one without rows", async () => {
    const client = await openSamples(open);
    const insert = `INSERT INTO "Sample" ("int") VALUES (?), (?)`;
    expect(await client.$executeRawUnsafe(insert, 1, 2)).toBe(2);
    expect(await client.$queryRawUnsafe(`DELETE FROM "Sample"`)).toEqual([]);
    expect(await client.sample.findMany({ where: {} })).toEqual([]);
  });
});
