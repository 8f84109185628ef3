import type { ModuleContent } from "~/core/modules/module-content";
import type { Database, Transaction } from "./database";

export interface NewModuleVersion {
  readonly moduleId: string;
  /** The hash of the content: the same content is the same version. */
  readonly versionId: string;
  readonly content: ModuleContent;
  /** What the module's files look like now. */
  readonly fingerprint: string;
  readonly publishedAt: Date;
}

export type SavedModuleVersion =
  | { readonly kind: "published"; readonly sequence: number }
  /** An earlier version, which learners may have attempts at, is current again. */
  | { readonly kind: "restored"; readonly sequence: number }
  /** This version was current already; only the fingerprint may be new. */
  | { readonly kind: "unchanged"; readonly sequence: number };

/** Makes this version the current one of its module, in one transaction. */
export async function saveModuleVersion(
  database: Database,
  version: NewModuleVersion,
): Promise<SavedModuleVersion> {
  return database.$transaction((transaction) => makeCurrent(transaction, version));
}

/** The same, within a transaction that is open. */
export async function makeCurrent(
  transaction: Transaction,
  version: NewModuleVersion,
): Promise<SavedModuleVersion> {
  const { moduleId, versionId, fingerprint } = version;
  const before = await transaction.module.findFirst({ where: { id: moduleId } });
  const current = { currentVersionId: versionId, fingerprint };
  await transaction.module.upsert({
    where: { id: moduleId },
    create: { id: moduleId, ...current },
    update: current,
  });
  const known = await transaction.moduleVersion.findFirst({
    where: { id: versionId },
    select: { sequence: true },
  });
  if (!known) return { kind: "published", sequence: await addVersion(transaction, version) };
  const kind = before?.currentVersionId === versionId ? "unchanged" : "restored";
  return { kind, sequence: known.sequence };
}

async function addVersion(transaction: Transaction, version: NewModuleVersion): Promise<number> {
  const { moduleId, versionId, content, publishedAt } = version;
  const sequence = 1 + (await transaction.moduleVersion.count({ where: { moduleId } }));
  await transaction.moduleVersion.create({
    data: { id: versionId, moduleId, sequence, content: JSON.stringify(content), publishedAt },
  });
  return sequence;
}
