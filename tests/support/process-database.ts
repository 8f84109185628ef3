import { onTestFinished } from "vitest";
import type { Database } from "~/data/database";
import { forgetProcessWide, processWide } from "~/platform/process-wide";
import { temporaryDatabase } from "./temporary-database";

/** An empty database of its own that `database()` gives, as long as the test. */
export async function processDatabase(): Promise<Database> {
  const database = await temporaryDatabase();
  forgetProcessWide("database");
  processWide("database", () => database);
  onTestFinished(() => forgetProcessWide("database"));
  return database;
}
