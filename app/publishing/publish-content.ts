import type { ModuleContent } from "~/core/modules/module-content";
import { fingerprint, publicationPrint } from "./fingerprint";
import type { LaidAmendment } from "./lay-amendments";
import type { Problem } from "./problem";
import { publishModule } from "./publish-module";
import { moduleFolders, readModule } from "./read-module";

/** A compiled module to keep, with what its files look like now. */
export interface NewVersion {
  moduleId: string;
  versionId: string;
  content: ModuleContent;
  fingerprint: string;
}

/** Where versions are kept. Each call is one step that is done wholly or not at all. */
export interface VersionStore {
  /** By module id: what the files looked like when the current version was saved. */
  fingerprints(): Promise<ReadonlyMap<string, string>>;
  /** By module id: the questions that were mended in the browser, and not withdrawn. */
  amendments(): Promise<ReadonlyMap<string, readonly LaidAmendment[]>>;
  /** The content of a module's current version; null when there is no such module. */
  current(moduleId: string): Promise<ModuleContent | null>;
  /** Of these questions of a module, those that stand in somebody's attempt. */
  asked(moduleId: string, questionIds: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Makes a version the current one of its module: a new one (`published`), an earlier one again
   * (`restored`), or the one that it is already, with another fingerprint (`unchanged`).
   */
  save(version: NewVersion): Promise<{ kind: "published" | "restored" | "unchanged" }>;
}

export type ModuleOutcome =
  /** The files are as they were. */
  | { moduleId: string; kind: "unchanged" }
  /** The files changed, but not what they say. */
  | { moduleId: string; kind: "same-content"; versionId: string; warnings: Problem[] }
  | { moduleId: string; kind: "published" | "restored"; versionId: string; warnings: Problem[] }
  | { moduleId: string; kind: "refused"; problems: Problem[] };

export interface PublishOptions {
  store: VersionStore;
  /** Told of each module as it is done. */
  done?: (outcome: ModuleOutcome) => void;
}

/**
 * Publishes the modules of a content folder. A module whose files are as they were when its current
 * version was published is not even parsed; one whose content is the same publishes nothing; one
 * with an error keeps its current version.
 */
export async function publishContent(
  contentFolder: string,
  { store, done = () => {} }: PublishOptions,
): Promise<ModuleOutcome[]> {
  const known = await store.fingerprints();
  const amendments = await store.amendments();
  const outcomes: ModuleOutcome[] = [];
  for (const folder of await moduleFolders(contentFolder)) {
    const outcome = await publishFolder(folder, { store, known, amendments });
    outcomes.push(outcome);
    done(outcome);
  }
  return outcomes;
}

interface Into {
  store: VersionStore;
  known: ReadonlyMap<string, string>;
  amendments: ReadonlyMap<string, readonly LaidAmendment[]>;
}

async function publishFolder(
  folder: string,
  { store, known, amendments }: Into,
): Promise<ModuleOutcome> {
  const files = await readModule(folder);
  const laid = amendments.get(files.id) ?? [];
  const ids = laid.map(({ id }) => id);
  const print = publicationPrint(fingerprint(files), ids);
  if (known.get(files.id) === print) return { moduleId: files.id, kind: "unchanged" };
  const publication = await publishModule(files, {
    amendments: laid,
    previous: await store.current(files.id),
    asked: (questionIds) => store.asked(files.id, questionIds),
  });
  if (!publication.ok) {
    return { moduleId: files.id, kind: "refused", problems: publication.problems };
  }
  const { version, warnings } = publication;
  const { id: versionId, moduleId, content } = version;
  const saved = await store.save({ moduleId, versionId, content, fingerprint: print });
  const kind = saved.kind === "unchanged" ? "same-content" : saved.kind;
  return { moduleId, kind, versionId, warnings };
}
