import type { ModuleContent } from "~/core/modules/module-content";
import { compileModule } from "./compile-module";
import type { LaidAmendment } from "./lay-amendments";
import type { ModuleFiles } from "./module-files";
import { type ModuleVersion, versionOf } from "./module-version";
import { hasErrors, type Problem, sortProblems } from "./problem";
import { unexplainedChanges } from "./unexplained-changes";

/** A version with the warnings that remain, or the problems that keep the module from being one. */
export type Publication =
  | { ok: true; version: ModuleVersion; warnings: Problem[] }
  | { ok: false; problems: Problem[] };

/** What the store knows of a module that is to be published again. */
export interface PublishedBefore {
  amendments?: readonly LaidAmendment[];
  /** The content that is current until now; null for a module that is new. */
  previous?: ModuleContent | null;
  /** Of these questions, those that somebody has been asked. */
  asked?: (questionIds: readonly string[]) => Promise<ReadonlySet<string>>;
}

const NOBODY_WAS_ASKED = async () => new Set<string>();

/**
 * Compiles and checks a module, lays the amendments over its questions, and names what passes by its
 * content. A mark that would come out otherwise than in the previous version must be explained.
 */
export async function publishModule(
  files: ModuleFiles,
  { amendments = [], previous = null, asked = NOBODY_WAS_ASKED }: PublishedBefore = {},
): Promise<Publication> {
  const { content, problems, positions } = compileModule(files, amendments);
  if (content === null || hasErrors(problems)) return { ok: false, problems };
  const unexplained = await unexplainedChanges({ previous, content, asked }, positions);
  const all = sortProblems([...problems, ...unexplained]);
  if (hasErrors(all)) return { ok: false, problems: all };
  return { ok: true, version: versionOf(content), warnings: all };
}
