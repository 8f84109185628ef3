import type { ColumnType } from "@prisma/driver-adapter-utils";
import type { Database, Statement } from "better-sqlite3";
import { declaredColumnType } from "./column-types";

const MOST_KEPT = 500;

export interface PreparedStatement {
  readonly statement: Statement<unknown[]>;
  readonly returnsRows: boolean;
  readonly columnNames: readonly string[];
  /** null where only the values tell the type. */
  readonly columnTypes: readonly (ColumnType | null)[];
}

/** Prepares statements of one connection, each text once; the least recently used go first. */
export function statementCache(sqlite: Database): (sql: string) => PreparedStatement {
  const kept = new Map<string, PreparedStatement>();
  return (sql) => {
    const found = kept.get(sql) ?? prepare(sqlite, sql);
    kept.delete(sql);
    kept.set(sql, found);
    if (kept.size > MOST_KEPT) {
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    return found;
  };
}

function prepare(sqlite: Database, sql: string): PreparedStatement {
  const statement = sqlite.prepare<unknown[]>(sql);
  if (!statement.reader) {
    return { statement, returnsRows: false, columnNames: [], columnTypes: [] };
  }
  const columns = statement.columns();
  // Whole numbers beyond 2^53 keep their digits only as bigint. Int columns hold 32 bits, so they
  // may skip that cost.
  statement.raw(true).safeIntegers(columns.some(({ type }) => mayHoldLargeIntegers(type)));
  return {
    statement,
    returnsRows: true,
    columnNames: columns.map(({ name }) => name),
    columnTypes: columns.map(({ type }) => declaredColumnType(type)),
  };
}

function mayHoldLargeIntegers(declaration: string | null): boolean {
  return declaration?.toUpperCase() === "BIGINT" || declaredColumnType(declaration) === null;
}
