import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { NO_FILTERS, type SchemaEngine, SQLITE_SCHEMA, withSchemaEngine } from "./schema-engine";

/**
 * Settles the record of a migration whose process died. As a migration is applied in one
 * transaction, the file is as before it or as after it; whichever the tables show is recorded. When
 * they show neither, someone else applied it in parts, and the record stays as it is.
 */
export async function settleUnfinished(
  file: string,
  migration: string,
  list: MigrationList,
): Promise<void> {
  const position = list.migrationDirectories.findIndex(({ path }) => path === migration);
  if (position < 0) return;
  await withSchemaEngine(file, async (engine) => {
    if (await tablesAreThoseOf(engine, firstOf(list, position))) {
      await engine.markMigrationRolledBack({ migrationName: migration });
    } else if (await tablesAreThoseOf(engine, firstOf(list, position + 1))) {
      await engine.markMigrationApplied({ migrationName: migration, migrationsList: list });
    }
  });
}

function firstOf(list: MigrationList, count: number): MigrationList {
  return { ...list, migrationDirectories: list.migrationDirectories.slice(0, count) };
}

async function tablesAreThoseOf(engine: SchemaEngine, list: MigrationList): Promise<boolean> {
  const { exitCode } = await engine.diff({
    from: { tag: "migrations", ...list },
    to: { tag: "schemaDatasource", files: [SQLITE_SCHEMA], configDir: list.baseDir },
    script: true,
    exitCode: true,
    filters: NO_FILTERS,
  });
  return exitCode === 0;
}
