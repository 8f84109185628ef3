// Prisma's own adapter in place of the safe one: a plain query joins whatever transaction is open.
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { patchBuild } from "./patched-build.mjs";

globalThis.faultAdapter = (file) => new PrismaBetterSqlite3({ url: `file:${file}` });
patchBuild(
  /function safeSqliteAdapter\(file\) \{/g,
  "function safeSqliteAdapter(file) { return globalThis.faultAdapter(file);",
);
