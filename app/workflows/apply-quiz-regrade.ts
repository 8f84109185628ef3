import { applyRegrade } from "~/data/apply-regrade";
import { database } from "~/data/database";
import { now } from "~/platform/clock";
import { dryRunRegrade, type WantedRegrade } from "./dry-run-regrade";

interface ConfirmedRegrade extends WantedRegrade {
  /** Names this application: sent twice, it is done once. */
  operationId: string;
  /** Of the dry run that was looked at. */
  digest: string;
  byUserId: string;
}

export type QuizRegrade =
  | { kind: "applied" }
  /** What would change is not what was shown; nothing was stored. */
  | { kind: "changed" }
  /** The module has no such version. */
  | { kind: "missing" };

/** Applies exactly the dry run that was looked at, once, in one transaction. */
export async function applyQuizRegrade(confirmed: ConfirmedRegrade): Promise<QuizRegrade> {
  const { operationId, digest, byUserId, ...wanted } = confirmed;
  const dryRun = await dryRunRegrade(wanted);
  if (!dryRun) return { kind: "missing" };
  const regrade = { ...wanted, id: operationId, byUserId, appliedAt: now() };
  // Sent again, it finds nothing left to change, and so another digest: ask for the first result.
  const changes = dryRun.digest === digest ? dryRun.plan.changes : null;
  const applied = await applyRegrade(database(), regrade, changes);
  return { kind: applied.kind === "moved-on" ? "changed" : "applied" };
}
