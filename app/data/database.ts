import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { env } from "~/platform/env";
import { processWide } from "~/platform/process-wide";
import { type Prisma, PrismaClient } from "../../prisma/generated/client";
import { safeSqliteAdapter } from "./sqlite/safe-sqlite-adapter";

/** The store. Inside `$transaction(async (transaction) => …)` await nothing but `transaction`. */
export type Database = PrismaClient;

/** The store as seen within an open transaction. */
export type Transaction = Prisma.TransactionClient;

/** Longer than any transaction takes; waiting for the earlier ones counts apart. */
const TRANSACTION_TIMES = { maxWait: 10_000, timeout: 10_000 };

/** Opens a store whose migrations have been applied. Its connections open with the first query. */
export function openDatabase({ file }: { readonly file: string }): Database {
  return new PrismaClient({
    adapter: safeSqliteAdapter(file),
    transactionOptions: TRANSACTION_TIMES,
  });
}

/** Waits for the writes that have begun, then closes the file. */
export async function closeDatabase(database: Database): Promise<void> {
  await database.$disconnect();
}

/** The store of this process, in the data folder. */
export function database(): Database {
  return processWide("database", () => {
    const file = databaseFile();
    mkdirSync(dirname(file), { recursive: true });
    return openDatabase({ file });
  });
}

/** Where the store of this process lies. */
export function databaseFile(): string {
  return join(env().dataDir, "treatise.db");
}
