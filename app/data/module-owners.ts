import type { Database } from "./database";

export interface ModuleOwnership {
  readonly moduleId: string;
  readonly userId: string;
}

/** Whether this account may mend this module. */
export async function ownsModule(
  database: Database,
  { moduleId, userId }: ModuleOwnership,
): Promise<boolean> {
  return (await database.moduleOwner.count({ where: { moduleId, userId } })) === 1;
}

/** Lets an account mend a module; again changes nothing. Both must exist. */
export async function grantModule(
  database: Database,
  { moduleId, userId, grantedAt }: ModuleOwnership & { readonly grantedAt: Date },
): Promise<void> {
  await database.moduleOwner.upsert({
    where: { moduleId_userId: { moduleId, userId } },
    create: { moduleId, userId, grantedAt },
    update: {},
  });
}

/** The ids of the modules that an account may mend, in alphabetical order. */
export async function modulesOwnedBy(database: Database, userId: string): Promise<string[]> {
  const rows = await database.moduleOwner.findMany({
    where: { userId },
    select: { moduleId: true },
    orderBy: { moduleId: "asc" },
  });
  return rows.map(({ moduleId }) => moduleId);
}
