import { type Amendment, askedQuestions, standingAmendments } from "~/data/amendments";
import type { Database } from "~/data/database";
import { findCurrentModuleVersion, moduleFingerprints } from "~/data/module-versions";
import { saveModuleVersion } from "~/data/save-module-version";
import { now } from "~/platform/clock";
import type { VersionStore } from "~/publishing/publish-content";

/** The versions of this database, as publishing keeps and asks for them. */
export function versionStore(database: Database): VersionStore {
  return {
    fingerprints: () => moduleFingerprints(database),
    amendments: async () => byModule(await standingAmendments(database)),
    current: async (moduleId) =>
      (await findCurrentModuleVersion(database, moduleId))?.content ?? null,
    asked: (moduleId, questionIds) => askedQuestions(database, { moduleId, questionIds }),
    save: (version) => saveModuleVersion(database, { ...version, publishedAt: now() }),
  };
}

function byModule(amendments: readonly Amendment[]): Map<string, Amendment[]> {
  const modules = new Map<string, Amendment[]>();
  for (const amendment of amendments) {
    modules.set(amendment.moduleId, [...(modules.get(amendment.moduleId) ?? []), amendment]);
  }
  return modules;
}
