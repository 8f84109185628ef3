import type { MigrationOutcome } from "./apply-migrations";

/** What to tell the person who starts the server; null when the database may be served. */
export function migrationProblem(outcome: MigrationOutcome, file: string): string | null {
  switch (outcome.kind) {
    case "current":
    case "applied":
      return null;
    case "failed":
      return [
        `The database could not be brought up to date: ${outcome.migration} failed (${outcome.reason})`,
        `${file} is as it was.`,
        outcome.backup === null ? "" : `A copy from before is ${outcome.backup}.`,
      ]
        .join(" ")
        .trimEnd();
    case "unfinished":
      return (
        `The migration ${outcome.migration} was applied to ${file} only in part. Put back a copy ` +
        `from before it, such as ${file}.before-${outcome.migration}, and start again.`
      );
    case "changed":
      return (
        `The migration ${outcome.migration} was applied to ${file} and has been edited since. ` +
        "Restore its file; a further change needs a migration of its own (npm run db:migration)."
      );
    case "unknown":
      return (
        `${file} was made by a later version of Treatise: this one does not know the migration ` +
        `${outcome.migration}. Start that version, or use another data folder.`
      );
    case "in-use":
      return `Another process has ${file} open. Stop it, then start again.`;
  }
}
