import { existsSync } from "node:fs";
import type { Database } from "~/data/database";
import { hasErrors, type Problem } from "~/publishing/problem";
import { problemLine } from "~/publishing/problem-text";
import { type ModuleOutcome, publishContent } from "~/publishing/publish-content";
import { versionStore } from "./version-store";

export interface PublishingReport {
  /** One line for each module that changed, and for what its author should know of that. */
  readonly lines: readonly string[];
  /** Whether learners see something else than before. */
  readonly changed: boolean;
}

/** Publishes what changed in the content folder. A module with errors keeps its last version. */
export async function publishModules(
  database: Database,
  contentDir: string,
): Promise<PublishingReport> {
  if (!existsSync(contentDir)) {
    return { lines: [`There is no content folder ${contentDir}.`], changed: false };
  }
  const outcomes = await publishContent(contentDir, { store: versionStore(database) });
  return {
    lines: outcomes.flatMap(linesOf),
    changed: outcomes.some(({ kind }) => kind === "published" || kind === "restored"),
  };
}

function linesOf(outcome: ModuleOutcome): string[] {
  switch (outcome.kind) {
    case "unchanged":
      return [];
    case "same-content":
      return warningsToTell(outcome.warnings);
    case "published":
      return [`Published ${outcome.moduleId}.`, ...warningsToTell(outcome.warnings)];
    case "restored":
      return [
        `Published an earlier version of ${outcome.moduleId} again.`,
        ...warningsToTell(outcome.warnings),
      ];
    case "refused":
      return [
        `Did not publish ${outcome.moduleId}: it has errors. Learners keep its last version.`,
        ...errorsOf(outcome.problems).map(problemLine),
      ];
  }
}

function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => hasErrors([problem]));
}

/** What only publishing can tell; the other warnings are those of `npm run content:check`. */
const TOLD: ReadonlySet<string> = new Set([
  "amendment-left-out",
  "erratum-missing",
  "erratum-misfit",
]);

function warningsToTell(warnings: readonly Problem[]): string[] {
  return warnings.filter(({ rule }) => TOLD.has(rule)).map(problemLine);
}
