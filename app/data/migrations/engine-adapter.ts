import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
} from "@prisma/driver-adapter-utils";
import SqliteDatabase from "better-sqlite3";
import { type Connection, connectionTo } from "../sqlite/connection";
import { openSqlite } from "../sqlite/open-sqlite";
import { openTransaction } from "../sqlite/transaction";

export interface EngineAdapter {
  readonly factory: SqlMigrationAwareDriverAdapterFactory;
  /** Closes what the engine left open, and so gives the file free. */
  close(): void;
}

const IDENTITY = { provider: "sqlite", adapterName: "schema-engine-sqlite" } as const;

/** The schema engine's way to a database file, and to the scratch database where it replays history. */
export function engineAdapter(file: string | null): EngineAdapter {
  const opened: SqliteDatabase.Database[] = [];

  function adapterTo(sqlite: SqliteDatabase.Database): SqlDriverAdapter {
    opened.push(sqlite);
    // The engine empties its scratch database by PRAGMA writable_schema, which the driver else blocks.
    sqlite.unsafeMode(true);
    return adapterOver(connectionTo(sqlite));
  }

  const factory: SqlMigrationAwareDriverAdapterFactory = {
    ...IDENTITY,
    connect: async () => adapterTo(file === null ? openScratch() : openSqlite(file)),
    connectToShadowDb: async () => adapterTo(openScratch()),
  };
  return {
    factory,
    close() {
      for (const sqlite of opened) sqlite.close();
    },
  };
}

function openScratch(): SqliteDatabase.Database {
  return new SqliteDatabase(":memory:");
}

function adapterOver(connection: Connection): SqlDriverAdapter {
  return {
    ...IDENTITY,
    async queryRaw(query) {
      if (!isScript(query)) return connection.query(query);
      connection.script(query.sql);
      return { columnNames: [], columnTypes: [], rows: [] };
    },
    async executeRaw(query) {
      if (!isScript(query)) return connection.execute(query);
      connection.script(query.sql);
      return 0;
    },
    async executeScript(sql) {
      applyWholly(connection, sql);
    },
    async startTransaction() {
      connection.script("BEGIN IMMEDIATE");
      return openTransaction(connection, IDENTITY, () => {});
    },
    async dispose() {
      connection.sqlite.close();
    },
  };
}

// A migration that fails leaves nothing behind. Rebuilding a table drops the old one, which would
// delete the rows that refer to it while foreign keys are enforced; they are checked at the end.
function applyWholly(connection: Connection, sql: string): void {
  const { sqlite } = connection;
  sqlite.pragma("foreign_keys = OFF");
  try {
    if (/(?:^|;)\s*(?:COMMIT|ROLLBACK)\b/im.test(sql)) {
      throw new Error("A migration must not say COMMIT or ROLLBACK: it runs in one transaction.");
    }
    connection.script("BEGIN IMMEDIATE");
    connection.script(sql);
    const dangling = sqlite
      .prepare('SELECT DISTINCT "table" FROM pragma_foreign_key_check')
      .pluck();
    const tables = dangling.all();
    if (tables.length > 0) throw new Error(`Rows of ${tables.join(", ")} refer to missing rows.`);
    connection.script("COMMIT");
  } finally {
    if (sqlite.inTransaction) connection.script("ROLLBACK");
    sqlite.pragma("foreign_keys = ON");
  }
}

// The engine sends a whole migration as one query, and a prepared statement takes only the first.
function isScript({ sql, args }: SqlQuery): boolean {
  return args.length === 0 && /;\s*\S/.test(sql.replace(/--.*$/gm, ""));
}
