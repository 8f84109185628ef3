import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { safeSqliteAdapter } from "~/data/sqlite/safe-sqlite-adapter";

/** Prisma's own adapter for better-sqlite3, to compare ours with. */
export function stockAdapter(file: string): SqlDriverAdapterFactory {
  return new PrismaBetterSqlite3({ url: `file:${file}` });
}

/** Both adapters, so that one table of tests runs on each. */
export const BOTH_ADAPTERS = [
  { name: "the stock adapter", open: stockAdapter },
  { name: "the safe adapter", open: safeSqliteAdapter },
];
