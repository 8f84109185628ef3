import { DriverAdapterError, type Transaction } from "@prisma/driver-adapter-utils";
import type { Connection } from "./connection";

/**
 * A transaction that has begun on this connection.
 *
 * @param endTurn gives the connection to the next writer; called once, whatever happens.
 */
export function openTransaction(
  connection: Connection,
  identity: Pick<Transaction, "provider" | "adapterName">,
  endTurn: () => void,
): Transaction {
  let ended = false;

  async function inside<Value>(run: () => Value): Promise<Value> {
    assertOpen(connection, ended);
    return run();
  }

  async function end(commits: boolean): Promise<void> {
    if (ended) return;
    ended = true;
    try {
      if (commits) commit(connection);
    } finally {
      rollBackRest(connection, endTurn);
    }
  }

  return {
    ...identity,
    // Prisma then leaves BEGIN, COMMIT and ROLLBACK to this object.
    options: { usePhantomQuery: true },
    queryRaw: (query) => inside(() => connection.query(query)),
    executeRaw: (query) => inside(() => connection.execute(query)),
    commit: () => end(true),
    rollback: () => end(false),
    createSavepoint: (name) => inside(() => connection.script(`SAVEPOINT "${name}"`)),
    rollbackToSavepoint: (name) => inside(() => connection.script(`ROLLBACK TO "${name}"`)),
    releaseSavepoint: (name) => inside(() => connection.script(`RELEASE "${name}"`)),
  };
}

// SQLite itself ends a transaction on some errors (a full disk, an I/O error). A further statement
// would then commit on its own, so none may run, and the end must not be taken for a commit.
function assertOpen({ sqlite }: Connection, ended: boolean): void {
  if (!ended && sqlite.inTransaction) return;
  throw new DriverAdapterError({
    kind: "TransactionAlreadyClosed",
    cause: "The transaction has already ended.",
  });
}

function commit(connection: Connection): void {
  assertOpen(connection, false);
  connection.script("COMMIT");
}

function rollBackRest(connection: Connection, endTurn: () => void): void {
  try {
    if (connection.sqlite.inTransaction) connection.script("ROLLBACK");
  } finally {
    endTurn();
  }
}
