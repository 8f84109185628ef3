import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { connectionTo } from "./connection";
import { compareVersions, openReadingSqlite, openSqlite } from "./open-sqlite";

function scratchFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "treatise-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "scratch.db");
}

function opened(file: string, open = openSqlite) {
  const sqlite = open(file);
  onTestFinished(() => void sqlite.close());
  return sqlite;
}

const plain = (sql: string) => ({ sql, args: [], argTypes: [] });
const withCode = (extendedCode: number) =>
  expect.objectContaining({
    cause: expect.objectContaining({ kind: "sqlite", extendedCode }),
  });

describe("openSqlite", () => {
  it("refuses a database that cannot have a write-ahead log", () => {
    expect(() => openSqlite(":memory:")).toThrow("journal_mode=WAL");
  });

  it("refuses a file that is not a database", () => {
    const file = scratchFile();
    writeFileSync(file, "This is a letter, and it is long enough to be mistaken. ".repeat(50));
    expect(() => openSqlite(file)).toThrow(/not a database/);
  });

  it("reports a full disk", () => {
    const sqlite = opened(scratchFile());
    sqlite.exec("CREATE TABLE t (x)");
    sqlite.pragma("max_page_count = 3");
    const fill = () =>
      connectionTo(sqlite).execute(plain("INSERT INTO t VALUES (zeroblob(50000))"));
    expect(fill).toThrow(withCode(13));
  });
});

describe("openReadingSqlite", () => {
  it("reads what the other connection committed, and refuses to write", () => {
    const file = scratchFile();
    opened(file).exec("CREATE TABLE t (x); INSERT INTO t VALUES ('stored')");
    const reader = connectionTo(opened(file, openReadingSqlite));
    expect(reader.query(plain("SELECT x FROM t")).rows).toEqual([["stored"]]);
    expect(() => reader.execute(plain("DELETE FROM t"))).toThrow(withCode(8));
  });
});

describe("compareVersions", () => {
  it.each([
    ["3.51.3", "3.51.3", 0],
    ["3.51.2", "3.51.3", -1],
    ["3.54.1", "3.51.3", 1],
    ["3.9.9", "3.51.3", -1],
    ["3.51", "3.51.3", -1],
    ["4.0.0", "3.51.3", 1],
  ])("of %s and %s", (first, second, sign) => {
    expect(Math.sign(compareVersions(first, second))).toBe(sign);
  });
});
