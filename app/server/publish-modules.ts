import { existsSync } from "node:fs";
import type { Database } from "~/data/database";
import { moduleFingerprints } from "~/data/module-versions";
import { saveModuleVersion } from "~/data/save-module-version";
import { now } from "~/platform/clock";
import { hasErrors, type Problem } from "~/publishing/problem";
import { problemLine } from "~/publishing/problem-text";
import { type ModuleOutcome, publishContent } from "~/publishing/publish-content";

export interface PublishingReport {
  /** One line for each module that changed, and for each error that kept one from it. */
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
  const outcomes = await publishContent(contentDir, {
    store: {
      fingerprints: () => moduleFingerprints(database),
      save: (version) => saveModuleVersion(database, { ...version, publishedAt: now() }),
    },
  });
  return {
    lines: outcomes.flatMap(linesOf),
    changed: outcomes.some(({ kind }) => kind === "published" || kind === "restored"),
  };
}

function linesOf(outcome: ModuleOutcome): string[] {
  switch (outcome.kind) {
    case "unchanged":
    case "same-content":
      return [];
    case "published":
      return [`Published ${outcome.moduleId}.`];
    case "restored":
      return [`Published an earlier version of ${outcome.moduleId} again.`];
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
