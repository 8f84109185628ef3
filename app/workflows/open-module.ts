import type { ModuleContent } from "~/core/modules/module-content";
import { database } from "~/data/database";
import {
  currentModuleVersions,
  findCurrentModuleVersion,
  type ModuleVersion,
} from "~/data/module-versions";

/** The version of a module that learners read now. */
export interface OpenModule {
  versionId: string;
  content: ModuleContent;
}

/** The current version of a module; null when there is no such module. */
export async function openModule(moduleId: string): Promise<OpenModule | null> {
  const version = await findCurrentModuleVersion(database(), moduleId);
  return version && opened(version);
}

/** The current version of every module. */
export async function currentModules(): Promise<OpenModule[]> {
  return (await currentModuleVersions(database())).map(opened);
}

function opened({ id, content }: ModuleVersion): OpenModule {
  return { versionId: id, content };
}
