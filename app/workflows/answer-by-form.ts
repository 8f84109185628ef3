import { isDeepStrictEqual } from "node:util";
import { isOver } from "~/core/attempts/attempt-state";
import type { Response } from "~/core/questions/response";
import type { OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { setFlag } from "~/data/slot-flags";
import { newId } from "~/platform/ids";
import { saveResponses } from "./save-responses";
import { settledAttempt } from "./settled-attempt";

interface FormAnswer extends OwnedAttempt {
  position: number;
  /** null = no answer. */
  answer: Response | null;
  /** Absent when the browser saves answers by itself and the form only leads somewhere. */
  baseRevision?: number | undefined;
  operationId?: string | undefined;
  toggleFlag: boolean;
}

export type AnsweredByForm =
  | { kind: "saved" }
  | { kind: "submitted" }
  | { kind: "missing" }
  | { kind: "refused"; message: string };

/** Saves the answer of a form that was sent whole, and flags the question when that was asked. */
export async function answerByForm(sent: FormAnswer): Promise<AnsweredByForm> {
  const { attemptId, learnerId, position, answer, baseRevision } = sent;
  const owned = { attemptId, learnerId };
  const found = await settledAttempt(owned);
  if (found && isOver(found.attempt.state)) return { kind: "submitted" };
  const slot = found?.slots.find((each) => each.position === position);
  if (!slot) return { kind: "missing" };
  if (sent.toggleFlag) await setFlag(database(), { ...owned, position, flagged: !slot.flagged });
  const unchanged = isDeepStrictEqual(answer, slot.response?.answer ?? null);
  if (baseRevision === undefined || unchanged) return { kind: "saved" };
  // Left blank while it was answered in another tab: a blank never takes the place of an answer.
  if (answer === null && baseRevision < slot.revision) return { kind: "saved" };
  // A browser may bring a form back as it was loaded: changed and sent again it is another answer.
  const operationId = `${sent.operationId ?? newId()} ${slot.revision}`;
  return saveUpon(owned, { operationId, position, answer, baseRevision: slot.revision });
}

interface FormOperation {
  operationId: string;
  position: number;
  answer: Response | null;
  baseRevision: number;
}

/** When another tab answers at the same time, both answers are kept, and this one is the newer. */
async function saveUpon(owned: OwnedAttempt, operation: FormOperation): Promise<AnsweredByForm> {
  const saved = await saveResponses({ ...owned, operations: [operation] });
  if (saved.kind === "missing") return { kind: "missing" };
  const [result] = saved.results;
  switch (result?.kind) {
    case "refused":
    case "conflict":
    case "late":
      return { kind: "refused", message: result.message };
    case "closed":
      return { kind: "submitted" };
    case "stale":
      return saveUpon(owned, { ...operation, baseRevision: result.revision });
    default:
      return { kind: "saved" };
  }
}
