import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import SqliteDatabase from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { driverError, isBusy } from "./driver-error";

function causeOf(code: string, message: string) {
  const error = driverError(new SqliteDatabase.SqliteError(message, code));
  if (!(error instanceof DriverAdapterError)) throw new Error("not mapped");
  return error.cause;
}

describe("driverError", () => {
  it.each([
    ["SQLITE_READONLY", 8],
    ["SQLITE_READONLY_DBMOVED", 8],
    ["SQLITE_FULL", 13],
    ["SQLITE_IOERR_FSYNC", 10],
    ["SQLITE_CORRUPT", 11],
    ["SQLITE_CORRUPT_INDEX", 11],
    ["SQLITE_NOTADB", 26],
    ["SQLITE_LOCKED", 6],
    ["SQLITE_CONSTRAINT_CHECK", 19],
    ["SQLITE_ERROR", 1],
    ["SQLITE_UNHEARD_OF", 1],
  ])("gives %s SQLite's primary code", (code, extendedCode) => {
    expect(causeOf(code, "trouble")).toEqual({
      kind: "sqlite",
      extendedCode,
      message: "trouble",
      originalCode: code,
      originalMessage: "trouble",
    });
  });

  it.each([
    [
      "SQLITE_CONSTRAINT_UNIQUE",
      "UNIQUE constraint failed: Attempt.learnerId, Attempt.number",
      {
        kind: "UniqueConstraintViolation",
        constraint: { fields: ["learnerId", "number"] },
        table: "Attempt",
      },
    ],
    [
      "SQLITE_CONSTRAINT_PRIMARYKEY",
      "UNIQUE constraint failed: User.id",
      { kind: "UniqueConstraintViolation", constraint: { fields: ["id"] }, table: "User" },
    ],
    [
      "SQLITE_CONSTRAINT_NOTNULL",
      "NOT NULL constraint failed: User.email",
      { kind: "NullConstraintViolation", constraint: { fields: ["email"] } },
    ],
    [
      "SQLITE_CONSTRAINT_FOREIGNKEY",
      "FOREIGN KEY constraint failed",
      { kind: "ForeignKeyConstraintViolation" },
    ],
    ["SQLITE_BUSY", "database is locked", { kind: "SocketTimeout" }],
    ["SQLITE_BUSY_RECOVERY", "database is locked", { kind: "SocketTimeout" }],
    ["SQLITE_ERROR", "no such table: Nope", { kind: "TableDoesNotExist", table: "Nope" }],
    ["SQLITE_ERROR", "no such column: a.nope", { kind: "ColumnNotFound", column: "a.nope" }],
    [
      "SQLITE_ERROR",
      "table User has no column named nope",
      { kind: "ColumnNotFound", column: "nope" },
    ],
  ])("maps %s: %s", (code, message, expected) => {
    expect(causeOf(code, message)).toMatchObject(expected);
  });

  it("leaves other errors as they are", () => {
    const bug = new TypeError("x is undefined");
    expect(driverError(bug)).toBe(bug);
    const coded = Object.assign(new Error("no file"), { code: "ENOENT" });
    expect(driverError(coded)).toBe(coded);
    expect(driverError("text")).toBe("text");
  });
});

describe("isBusy", () => {
  it.each([
    ["SQLITE_BUSY", true],
    ["SQLITE_FULL", false],
  ])("of %s is %s", (code, busy) => {
    expect(isBusy(driverError(new SqliteDatabase.SqliteError("trouble", code)))).toBe(busy);
  });
});
