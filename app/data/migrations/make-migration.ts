import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LOCK_FILE_NAME, LOCK_FILE_TEXT } from "./migration-folder";
import { type SchemaComparison, schemaDifference } from "./schema-difference";

export interface NewMigration extends SchemaComparison {
  /** What it does, in lower-case words joined by hyphens or underscores. */
  readonly name: string;
  readonly madeAt: Date;
}

export type MadeMigration =
  | { readonly kind: "made"; readonly file: string }
  | { readonly kind: "no-change" }
  | { readonly kind: "bad-name" };

/** Writes the migration that leads from the folder's migrations to the schema, to be read and committed. */
export async function makeMigration(request: NewMigration): Promise<MadeMigration> {
  const { name, madeAt, folder } = request;
  if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(name)) return { kind: "bad-name" };
  const sql = await schemaDifference(request);
  if (sql === null) return { kind: "no-change" };
  const directory = join(folder, `${timestamp(madeAt)}_${name.replaceAll("-", "_")}`);
  mkdirSync(directory, { recursive: true });
  const file = join(directory, "migration.sql");
  writeFileSync(file, sql);
  const lockFile = join(folder, LOCK_FILE_NAME);
  if (!existsSync(lockFile)) writeFileSync(lockFile, LOCK_FILE_TEXT);
  return { kind: "made", file };
}

function timestamp(date: Date): string {
  return date.toISOString().replace(/\D/g, "").slice(0, 14);
}
