import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes migrations (name -> SQL) into a folder, over those of the same name. */
export function writeMigrations(folder: string, migrations: Record<string, string>): void {
  for (const [name, sql] of Object.entries(migrations)) {
    const file = join(folder, name, "migration.sql");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sql);
  }
}
