import {
  DriverAdapterError,
  isDriverAdapterError,
  type MappedError,
} from "@prisma/driver-adapter-utils";

// https://www.sqlite.org/rescode.html, the primary codes that can come out of a statement.
const PRIMARY_CODES: Readonly<Record<string, number>> = {
  ERROR: 1,
  INTERNAL: 2,
  PERM: 3,
  ABORT: 4,
  BUSY: 5,
  LOCKED: 6,
  NOMEM: 7,
  READONLY: 8,
  INTERRUPT: 9,
  IOERR: 10,
  CORRUPT: 11,
  NOTFOUND: 12,
  FULL: 13,
  CANTOPEN: 14,
  PROTOCOL: 15,
  SCHEMA: 17,
  TOOBIG: 18,
  CONSTRAINT: 19,
  MISMATCH: 20,
  MISUSE: 21,
  AUTH: 23,
  RANGE: 25,
  NOTADB: 26,
};

/** An error of the driver as Prisma understands it; any other error comes back as it is. */
export function driverError(error: unknown): unknown {
  if (!isSqliteError(error)) return error;
  return new DriverAdapterError({
    originalCode: error.code,
    originalMessage: error.message,
    ...mapped(error.code, error.message),
  });
}

/** Whether another connection held the file for too long. */
export function isBusy(error: unknown): boolean {
  return isDriverAdapterError(error) && error.cause.kind === "SocketTimeout";
}

function mapped(code: string, message: string): MappedError {
  switch (code) {
    case "SQLITE_CONSTRAINT_UNIQUE":
    case "SQLITE_CONSTRAINT_PRIMARYKEY":
      return { kind: "UniqueConstraintViolation", ...failedColumns(message) };
    case "SQLITE_CONSTRAINT_NOTNULL":
      return { kind: "NullConstraintViolation", constraint: failedColumns(message).constraint };
    case "SQLITE_CONSTRAINT_FOREIGNKEY":
    case "SQLITE_CONSTRAINT_TRIGGER":
      return { kind: "ForeignKeyConstraintViolation", constraint: { foreignKey: {} } };
  }
  if (primaryName(code) === "BUSY") return { kind: "SocketTimeout" };
  return (
    missingName(message) ?? {
      kind: "sqlite",
      extendedCode: PRIMARY_CODES[primaryName(code)] ?? 1,
      message,
    }
  );
}

// "UNIQUE constraint failed: Attempt.learnerId, Attempt.number"
function failedColumns(message: string) {
  const names = (message.split("constraint failed: ")[1] ?? "").split(", ");
  return {
    constraint: { fields: names.map((name) => name.slice(name.lastIndexOf(".") + 1)) },
    table: (names[0] ?? "").split(".")[0] ?? "",
  };
}

function missingName(message: string): MappedError | null {
  const table = /^no such table: (.+)$/.exec(message)?.[1];
  if (table !== undefined) return { kind: "TableDoesNotExist", table };
  const column = /(?:^no such column: |has no column named )(.+)$/.exec(message)?.[1];
  if (column !== undefined) return { kind: "ColumnNotFound", column };
  return null;
}

function primaryName(code: string): string {
  return code.split("_")[1] ?? "ERROR";
}

function isSqliteError(error: unknown): error is Error & { code: string } {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return typeof error.code === "string" && error.code.startsWith("SQLITE_");
}
