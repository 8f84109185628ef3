import { DriverAdapterError, type SqlQuery, type SqlResultSet } from "@prisma/driver-adapter-utils";
import type { Database } from "better-sqlite3";
import { inferredColumnType } from "./column-types";
import { driverError } from "./driver-error";
import { statementCache } from "./statement-cache";
import { fromSqlite, toSqlite } from "./values";

/** Queries in Prisma's shape on one SQLite connection. Each runs to its end before it returns. */
export interface Connection {
  readonly sqlite: Database;
  query(query: SqlQuery): SqlResultSet;
  execute(query: SqlQuery): number;
  script(sql: string): void;
}

export function connectionTo(sqlite: Database): Connection {
  const prepared = statementCache(sqlite);

  function answer<Value>(run: () => Value): Value {
    if (!sqlite.open) throw new DriverAdapterError({ kind: "ConnectionClosed" });
    try {
      return run();
    } catch (error) {
      throw driverError(error);
    }
  }

  return {
    sqlite,
    query: (query) =>
      answer(() => {
        const { statement, returnsRows, columnNames, columnTypes } = prepared(query.sql);
        if (!returnsRows) {
          statement.run(...boundValues(query));
          return { columnNames: [], columnTypes: [], rows: [] };
        }
        // raw(true) was set when it was prepared: each row is an array.
        const rows = statement.all(...boundValues(query)) as unknown[][];
        const types = columnTypes.map((type, index) => type ?? inferredColumnType(rows, index));
        for (const row of rows) {
          for (const [index, type] of types.entries()) row[index] = fromSqlite(row[index], type);
        }
        return { columnNames: [...columnNames], columnTypes: types, rows };
      }),
    execute: (query) =>
      answer(() => prepared(query.sql).statement.run(...boundValues(query)).changes),
    script: (sql) => answer(() => void sqlite.exec(sql)),
  };
}

function boundValues({ args, argTypes }: SqlQuery): unknown[] {
  return args.map((value, index) => toSqlite(value, argTypes[index]));
}
