import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { closeDatabase, type Database, openDatabase } from "~/data/database";
import { templateDatabase } from "./template-database";
import { temporaryFolder } from "./temporary-folder";

/** The path of a migrated, empty database file that lives as long as the test. */
export async function temporaryDatabaseFile(): Promise<string> {
  const file = join(temporaryFolder(), "treatise.db");
  copyFileSync(await templateDatabase(), file);
  return file;
}

/** A migrated, empty database of its own, open as long as the test. */
export async function temporaryDatabase(): Promise<Database> {
  const database = openDatabase({ file: await temporaryDatabaseFile() });
  onTestFinished(() => closeDatabase(database));
  return database;
}
