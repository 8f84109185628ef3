import { fingerprint } from "./fingerprint";
import type { Problem } from "./problem";
import { type ModuleVersion, publishModule } from "./publish-module";
import { moduleFolders, readModule } from "./read-module";

/** What is known of a module's current version. */
export interface CurrentVersion {
  versionId: string;
  fingerprint: string;
}

/** Where versions are kept. Each call is one step that is done wholly or not at all. */
export interface VersionStore {
  /** The current version of every module, by the module's id. */
  currentVersions(): Promise<ReadonlyMap<string, CurrentVersion>>;
  /**
   * Makes a version current. The version may exist already: then a module goes back to an earlier
   * content, or only the fingerprint of the current one is new.
   */
  makeCurrent(version: ModuleVersion, fingerprint: string): Promise<void>;
}

export type ModuleOutcome =
  | { moduleId: string; kind: "unchanged" | "same-content" }
  | { moduleId: string; kind: "published"; versionId: string; warnings: Problem[] }
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
  const current = await store.currentVersions();
  const outcomes: ModuleOutcome[] = [];
  for (const folder of await moduleFolders(contentFolder)) {
    const outcome = await publishFolder(folder, { store, current });
    outcomes.push(outcome);
    done(outcome);
  }
  return outcomes;
}

interface Into {
  store: VersionStore;
  current: ReadonlyMap<string, CurrentVersion>;
}

async function publishFolder(folder: string, { store, current }: Into): Promise<ModuleOutcome> {
  const files = await readModule(folder);
  const moduleId = files.id;
  const known = current.get(moduleId);
  const print = fingerprint(files);
  if (known?.fingerprint === print) return { moduleId, kind: "unchanged" };
  const publication = publishModule(files);
  if (!publication.ok) return { moduleId, kind: "refused", problems: publication.problems };
  const { version, warnings } = publication;
  await store.makeCurrent(version, print);
  if (known?.versionId === version.id) return { moduleId, kind: "same-content" };
  return { moduleId, kind: "published", versionId: version.id, warnings };
}
