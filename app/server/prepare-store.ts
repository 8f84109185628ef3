import { accessSync, constants, mkdirSync } from "node:fs";
import { applyMigrations, type MigrationOutcome } from "~/data/migrations/apply-migrations";

export type Prepared = { ok: true; note: string | null } | { ok: false; problem: string };

/** Makes the data folder and brings the database in it up to date. */
export async function prepareStore(target: { dataDir: string; file: string }): Promise<Prepared> {
  const problem = folderProblem(target.dataDir);
  if (problem) return { ok: false, problem };
  return preparedBy(await applyMigrations({ file: target.file }), target.file);
}

function folderProblem(dataDir: string): string | null {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch {
    return `The data folder ${dataDir} cannot be written. Give this account the right to write there, or set DATA_DIR to a folder where it has it.`;
  }
}

function preparedBy(outcome: MigrationOutcome, file: string): Prepared {
  switch (outcome.kind) {
    case "current":
      return { ok: true, note: null };
    case "applied":
      return { ok: true, note: appliedNote(outcome) };
    case "in-use":
      return {
        ok: false,
        problem: `Another program is using ${file}. Stop it (perhaps a second copy of this server) and start again.`,
      };
    case "unfinished":
      return {
        ok: false,
        problem: `An earlier start was broken off during the migration ${outcome.migration}. Put the copy of ${file} back that was made before it, and start again.`,
      };
    case "changed":
      return {
        ok: false,
        problem: `The migration ${outcome.migration} was changed after it was applied to ${file}. Restore its file in prisma/migrations and put your change into a new migration.`,
      };
    case "unknown":
      return {
        ok: false,
        problem: `${file} was written by a later version of Treatise (it has the migration ${outcome.migration}). Start that version, or set DATA_DIR to another folder.`,
      };
    case "failed":
      return {
        ok: false,
        problem: `The migration ${outcome.migration} failed, and ${file} is as it was: ${outcome.reason}`,
      };
  }
}

function appliedNote({
  migrations,
  backup,
}: {
  migrations: readonly string[];
  backup: string | null;
}) {
  const applied = `applied ${migrations.join(", ")}`;
  return backup === null ? applied : `${applied}; a copy from before is ${backup}`;
}
