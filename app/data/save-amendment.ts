import type { AuthoredQuestion } from "~/core/questions/authored-question";
import type { Database, Transaction } from "./database";
import { makeCurrent, type NewModuleVersion } from "./save-module-version";

/** How a module stands when something is to be done to it; it is done only if that is still so. */
export interface ModuleStand {
  readonly moduleId: string;
  readonly currentVersionId: string;
  readonly fingerprint: string;
}

export interface NewAmendment {
  readonly id: string;
  readonly questionId: string;
  readonly baseHash: string;
  readonly question: AuthoredQuestion;
  readonly reason: string;
  readonly byUserId: string;
  readonly createdAt: Date;
}

export interface AmendmentChange {
  readonly stand: ModuleStand;
  /** The question whose standing amendments end here. */
  readonly questionId: string;
  /** What takes their place; null when the file's question does. */
  readonly amendment: NewAmendment | null;
  readonly version: NewModuleVersion;
}

/** How the module with this id stands now; null when there is none. */
export async function moduleStand(
  database: Database,
  moduleId: string,
): Promise<ModuleStand | null> {
  const module = await database.module.findFirst({ where: { id: moduleId } });
  return module && { moduleId, ...pick(module) };
}

function pick({ currentVersionId, fingerprint }: Omit<ModuleStand, "moduleId">) {
  return { currentVersionId, fingerprint };
}

/**
 * Ends the standing amendments of a question, stores the one that takes their place, and makes the
 * version with it the current one: all of it, or nothing when the module has moved on.
 */
export async function saveAmendment(
  database: Database,
  change: AmendmentChange,
): Promise<{ readonly kind: "saved" | "moved-on" }> {
  const { stand, questionId, version } = change;
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.module.updateMany({
      where: { id: stand.moduleId, ...pick(stand) },
      data: { fingerprint: version.fingerprint },
    });
    if (count !== 1) return { kind: "moved-on" };
    await transaction.amendment.updateMany({
      where: { moduleId: stand.moduleId, questionId, withdrawnAt: null },
      data: { withdrawnAt: version.publishedAt },
    });
    await addAmendment(transaction, change);
    await makeCurrent(transaction, version);
    return { kind: "saved" };
  });
}

async function addAmendment(
  transaction: Transaction,
  { stand, amendment }: AmendmentChange,
): Promise<void> {
  if (amendment === null) return;
  const { question, ...rest } = amendment;
  await transaction.amendment.create({
    data: { ...rest, moduleId: stand.moduleId, question: JSON.stringify(question) },
  });
}
