import { database } from "~/data/database";
import { undoRegrade } from "~/data/undo-regrade";
import { now } from "~/platform/clock";

interface RegradeToUndo {
  regradeId: string;
  moduleId: string;
  reason: string;
  byUserId: string;
}

/** Takes a regrade back, or says in a sentence what has to be done first. */
export async function undoQuizRegrade(
  wanted: RegradeToUndo,
): Promise<{ kind: "undone" } | { kind: "missing" } | { kind: "refused"; message: string }> {
  const undone = await undoRegrade(database(), { ...wanted, undoneAt: now() });
  if (undone.kind === "missing") return { kind: "missing" };
  if (undone.kind !== "later-marks") return { kind: "undone" };
  const attempts = undone.attempts === 1 ? "one attempt" : `${undone.attempts} attempts`;
  const message = `Marks of ${attempts} have been changed since, by a later regrade or by a person, and that still stands. Undo later regrades first; what a person has marked since can only be marked again.`;
  return { kind: "refused", message };
}
