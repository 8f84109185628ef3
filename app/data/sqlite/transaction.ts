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

  // SQLite itself ends a transaction on some errors (a full disk, an I/O error). A further statement
  // would then commit on its own, so none may run.
  function assertOpen(): void {
    if (!ended && connection.sqlite.inTransaction) return;
    throw new DriverAdapterError({
      kind: "TransactionAlreadyClosed",
      cause: "The transaction has already ended.",
    });
  }

  function inside<Value>(run: () => Value): Promise<Value> {
    return settled(() => {
      assertOpen();
      return run();
    });
  }

  function end(statement: "COMMIT" | "ROLLBACK"): void {
    if (ended) return;
    try {
      if (statement === "COMMIT") {
        assertOpen();
        connection.script("COMMIT");
      }
    } finally {
      ended = true;
      try {
        if (connection.sqlite.inTransaction) connection.script("ROLLBACK");
      } finally {
        endTurn();
      }
    }
  }

  return {
    ...identity,
    // Prisma then leaves BEGIN, COMMIT and ROLLBACK to this object.
    options: { usePhantomQuery: true },
    queryRaw: (query) => inside(() => connection.query(query)),
    executeRaw: (query) => inside(() => connection.execute(query)),
    commit: () => settled(() => end("COMMIT")),
    rollback: () => settled(() => end("ROLLBACK")),
    createSavepoint: (name) => inside(() => connection.script(`SAVEPOINT "${name}"`)),
    rollbackToSavepoint: (name) => inside(() => connection.script(`ROLLBACK TO "${name}"`)),
    releaseSavepoint: (name) => inside(() => connection.script(`RELEASE "${name}"`)),
  };
}

async function settled<Value>(run: () => Value): Promise<Value> {
  return run();
}
