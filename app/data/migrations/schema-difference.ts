import { readFileSync } from "node:fs";
import { migrationList, readMigrationFolder } from "./migration-folder";
import { NO_FILTERS, withSchemaEngine } from "./schema-engine";

export interface SchemaComparison {
  readonly folder: string;
  /** The path of schema.prisma. */
  readonly schemaFile: string;
}

/** The SQL that leads from the migrations in a folder to the schema; null when they agree. */
export async function schemaDifference(comparison: SchemaComparison): Promise<string | null> {
  const { folder, schemaFile } = comparison;
  const list = migrationList(folder, readMigrationFolder(folder));
  const schema = { path: schemaFile, content: readFileSync(schemaFile, "utf8") };
  const { exitCode, stdout } = await withSchemaEngine(null, (engine) =>
    engine.diff({
      from: { tag: "migrations", ...list },
      to: { tag: "schemaDatamodel", files: [schema] },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    }),
  );
  return exitCode === 0 ? null : stdout;
}
