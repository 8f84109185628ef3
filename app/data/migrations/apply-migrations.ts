import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { backupBefore } from "./backup-copy";
import { migrationList, projectMigrations, readMigrationFolder } from "./migration-folder";
import { type MigrationState, migrationState } from "./migration-history";
import { isHeldByAnother, withMigrationLock } from "./migration-lock";
import { NO_FILTERS, withSchemaEngine } from "./schema-engine";
import { settleUnfinished } from "./settle-unfinished";

/** What came of bringing a database file up to date. Only "current" and "applied" may be served. */
export type MigrationOutcome =
  | Exclude<MigrationState, { kind: "pending" }>
  | {
      readonly kind: "applied";
      readonly migrations: readonly string[];
      readonly backup: string | null;
    }
  /** The file is as it was before. */
  | {
      readonly kind: "failed";
      readonly migration: string;
      readonly reason: string;
      readonly backup: string | null;
    }
  /** Another process has the file open, or has been migrating it for too long. */
  | { readonly kind: "in-use" };

export interface MigrationTarget {
  readonly file: string;
  /** The folder of the migrations; the project's own when left out. */
  readonly folder?: string;
  /** How long to wait for another process that is migrating the same file. */
  readonly patienceMs?: number;
}

/**
 * Brings a database file up to date. Each migration is applied wholly or not at all, after a copy of
 * a file that has data. Of two processes that start at once, one migrates and the other waits.
 */
export async function applyMigrations(target: MigrationTarget): Promise<MigrationOutcome> {
  const { file, folder = projectMigrations(), patienceMs = 60_000 } = target;
  mkdirSync(dirname(file), { recursive: true });
  const state = migrationState(file, readMigrationFolder(folder));
  if (state.kind !== "pending" && state.kind !== "unfinished") return state;
  const outcome = await withMigrationLock(file, patienceMs, () => migrate(file, folder));
  return outcome ?? { kind: "in-use" };
}

async function migrate(file: string, folder: string): Promise<MigrationOutcome> {
  const files = readMigrationFolder(folder);
  const list = migrationList(folder, files);
  if (isHeldByAnother(file)) return { kind: "in-use" };
  const found = migrationState(file, files);
  if (found.kind === "unfinished") await settleUnfinished(file, found.migration, list);
  const state = migrationState(file, files);
  if (state.kind !== "pending") return state;
  const [first = ""] = state.migrations;
  const backup = backupBefore(first, file);
  try {
    await withSchemaEngine(file, (engine) =>
      engine.applyMigrations({ migrationsList: list, filters: NO_FILTERS }),
    );
    return { kind: "applied", migrations: state.migrations, backup };
  } catch (error) {
    const after = migrationState(file, files);
    if (after.kind !== "unfinished") throw error;
    const { migration } = after;
    await withSchemaEngine(file, (engine) =>
      engine.markMigrationRolledBack({ migrationName: migration }),
    );
    return { kind: "failed", migration, reason: reasonOf(error), backup };
  }
}

// Below its first line the engine's message tells where in the engine it arose.
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0] ?? message;
}
