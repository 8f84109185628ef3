import type { Database } from "./database";

const PATIENCE = { maxWait: 2_000, timeout: 2_000 };

/** Whether the store can be read and would take a write now; nothing is written. */
export async function storeReadiness(
  database: Database,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }> {
  try {
    // Every transaction begins by taking the right to write.
    await database.$transaction(
      (transaction) => transaction.module.findFirst({ select: { id: true } }),
      PATIENCE,
    );
    return { ok: true };
  } catch {
    return { ok: false, reason: "The database cannot be read and written." };
  }
}
