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

/** Ends an account's right to mend a module; false when it had none. */
export async function revokeModule(
  database: Database,
  { moduleId, userId }: ModuleOwnership,
): Promise<boolean> {
  const { count } = await database.moduleOwner.deleteMany({ where: { moduleId, userId } });
  return count === 1;
}

/** Every module that somebody may mend, with the e-mail address of each who may. */
export async function listModuleOwners(
  database: Database,
): Promise<{ moduleId: string; email: string }[]> {
  const rows = await database.moduleOwner.findMany({
    select: { moduleId: true, user: { select: { email: true } } },
    orderBy: [{ moduleId: "asc" }, { grantedAt: "asc" }],
  });
  return rows.map(({ moduleId, user }) => ({ moduleId, email: user.email }));
}
