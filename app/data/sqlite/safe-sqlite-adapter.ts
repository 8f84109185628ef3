import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import { type Connection, connectionTo } from "./connection";
import { openReadingSqlite, openSqlite } from "./open-sqlite";
import { openTransaction } from "./transaction";
import { waitWhileBusy } from "./wait-while-busy";
import { type WriteQueue, writeQueue } from "./write-queue";

const IDENTITY = { provider: "sqlite", adapterName: "safe-sqlite" } as const;

/**
 * Prisma's way to one SQLite file: one connection that writes and one that reads.
 *
 * Every write outside a transaction, and every transaction from BEGIN IMMEDIATE to its end, takes
 * its turn on the writing connection. So no statement ever joins another caller's transaction, where
 * it would vanish when that one rolls back. Reads outside a transaction see what is committed and
 * never wait.
 */
export function safeSqliteAdapter(file: string): SqlDriverAdapterFactory {
  return { ...IDENTITY, connect: async () => connect(file) };
}

function connect(file: string): SqlDriverAdapter {
  const writer = connectionTo(openSqlite(file));
  const reader = connectionTo(openReadingSqlite(file));
  const queue = writeQueue();

  return {
    ...IDENTITY,
    async queryRaw(query) {
      if (isRead(query.sql)) return reader.query(query);
      return inTurn(queue, () => writer.query(query));
    },
    executeRaw: (query) => inTurn(queue, () => writer.execute(query)),
    executeScript: (sql) => inTurn(queue, () => writer.script(sql)),
    startTransaction: (isolation) => begin(writer, queue, isolation),
    async dispose() {
      const endTurn = await queue.enter();
      reader.sqlite.close();
      writer.sqlite.close();
      endTurn();
    },
  };
}

async function inTurn<Value>(queue: WriteQueue, run: () => Value): Promise<Value> {
  const since = performance.now();
  const endTurn = await queue.enter();
  try {
    return await waitWhileBusy(run, since);
  } finally {
    endTurn();
  }
}

async function begin(
  writer: Connection,
  queue: WriteQueue,
  isolation: IsolationLevel | undefined,
): Promise<Transaction> {
  if (isolation !== undefined && isolation !== "SERIALIZABLE") {
    throw new DriverAdapterError({ kind: "InvalidIsolationLevel", level: isolation });
  }
  const since = performance.now();
  const endTurn = await queue.enter();
  try {
    await waitWhileBusy(() => writer.script("BEGIN IMMEDIATE"), since);
    return openTransaction(writer, IDENTITY, endTurn);
  } catch (error) {
    endTurn();
    throw error;
  }
}

// Whatever does not plainly begin as a read goes to the writer, which is right for everything.
function isRead(sql: string): boolean {
  return /^\s*SELECT\b/i.test(sql);
}
