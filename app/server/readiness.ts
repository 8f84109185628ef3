import type { Database } from "~/data/database";
import { moduleFingerprints } from "~/data/module-versions";
import type { Readiness } from "./health";

/** Whether the store can be read and written, and there is something to learn. */
export async function readinessOf(database: Database): Promise<Readiness> {
  try {
    const modules = await moduleFingerprints(database);
    if (modules.size === 0) return { ok: false, reason: "No module is published." };
    // Takes the lock of a writer and gives it back; nothing is written to the disk.
    await database.$transaction(async (transaction) => {
      await transaction.module.updateMany({ where: { id: "" }, data: { fingerprint: "" } });
    });
    return { ok: true };
  } catch {
    return { ok: false, reason: "The database cannot be read or written." };
  }
}
