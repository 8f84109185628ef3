import type { ModuleContent } from "~/core/modules/module-content";
import type { Database } from "./database";
import { cachedModuleContent } from "./module-content-cache";

/** One immutable published state of a module. */
export interface ModuleVersion {
  /** The hash of its content. */
  readonly id: string;
  readonly moduleId: string;
  /** 1 for the first version of the module, then 2, 3, … */
  readonly sequence: number;
  readonly publishedAt: Date;
  readonly content: ModuleContent;
}

const WITHOUT_CONTENT = { id: true, moduleId: true, sequence: true, publishedAt: true } as const;

/** The current version of every module, by module id. */
export async function currentModuleVersions(database: Database): Promise<ModuleVersion[]> {
  const modules = await database.module.findMany({ orderBy: { id: "asc" } });
  const ids = modules.map(({ currentVersionId }) => currentVersionId);
  const versions = await database.moduleVersion.findMany({
    where: { id: { in: ids } },
    select: WITHOUT_CONTENT,
    orderBy: { moduleId: "asc" },
  });
  return Promise.all(versions.map((version) => withContent(database, version)));
}

/** The current version of a module; null when there is no such module. */
export async function findCurrentModuleVersion(
  database: Database,
  moduleId: string,
): Promise<ModuleVersion | null> {
  const module = await database.module.findFirst({ where: { id: moduleId } });
  return module ? findModuleVersion(database, module.currentVersionId) : null;
}

/** The version with this id, current or not; null when there is none. */
export async function findModuleVersion(
  database: Database,
  id: string,
): Promise<ModuleVersion | null> {
  const version = await database.moduleVersion.findFirst({
    where: { id },
    select: WITHOUT_CONTENT,
  });
  return version ? withContent(database, version) : null;
}

/** The versions of a module without their content, the newest first. */
export async function listModuleVersions(
  database: Database,
  moduleId: string,
): Promise<Omit<ModuleVersion, "content">[]> {
  return database.moduleVersion.findMany({
    where: { moduleId },
    select: WITHOUT_CONTENT,
    orderBy: { sequence: "desc" },
  });
}

/** What the files of each module looked like when it was last published, by module id. */
export async function moduleFingerprints(database: Database): Promise<Map<string, string>> {
  const modules = await database.module.findMany({ select: { id: true, fingerprint: true } });
  return new Map(modules.map(({ id, fingerprint }) => [id, fingerprint]));
}

async function withContent(
  database: Database,
  version: Omit<ModuleVersion, "content">,
): Promise<ModuleVersion> {
  const content = await cachedModuleContent(version.id, async () => {
    const { id } = version;
    const stored = await database.moduleVersion.findFirstOrThrow({ where: { id } });
    return stored.content;
  });
  return { ...version, content };
}
