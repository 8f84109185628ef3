import { isDeepStrictEqual } from "node:util";
import { isOver } from "~/core/attempts/attempt-state";
import type { CertaintyLevel } from "~/core/attempts/certainty-level";
import type { LifeRefusal } from "~/core/attempts/life/attempt-life";
import type { Response } from "~/core/questions/response";
import type { AttemptSlot, OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { setFlag } from "~/data/slot-flags";
import { newId } from "~/platform/ids";
import { saveResponses } from "./save-responses";
import { settledAttempt } from "./settled-attempt";

interface FormAnswer extends OwnedAttempt {
  position: number;
  /** null = no answer. */
  answer: Response | null;
  /** Left out or null where it was not said. */
  certainty?: CertaintyLevel | null | undefined;
  /** Absent when the browser saves answers by itself and the form only leads somewhere. */
  baseRevision?: number | undefined;
  operationId?: string | undefined;
  toggleFlag: boolean;
  /** Whether the answer is to be checked at once, as one of several tries. */
  checks?: boolean | undefined;
}

export type AnsweredByForm =
  | { kind: "saved"; answered: boolean }
  | { kind: "submitted" }
  | { kind: "missing" }
  | { kind: "refused"; message: string; reason: LifeRefusal | null };

/** Saves the answer of a form that was sent whole, and flags the question when that was asked. */
export async function answerByForm(sent: FormAnswer): Promise<AnsweredByForm> {
  const { attemptId, learnerId, position, answer, certainty = null, checks = false } = sent;
  const owned = { attemptId, learnerId };
  const found = await settledAttempt(owned);
  if (found && isOver(found.attempt.state)) return { kind: "submitted" };
  const slot = found?.slots.find((each) => each.position === position);
  if (!found || !slot) return { kind: "missing" };
  if (sent.toggleFlag) await setFlag(database(), { ...owned, position, flagged: !slot.flagged });
  const given = { answer, certainty: found.quiz.certainty === "off" ? null : certainty };
  if (!checks && !isNews({ ...given, baseRevision: sent.baseRevision }, slot)) {
    return { kind: "saved", answered: answerIn(slot) !== null };
  }
  // A browser may bring a form back as it was loaded: changed and sent again it is another answer.
  const operationId = `${sent.operationId ?? newId()} ${slot.revision}`;
  const baseRevision = slot.revision;
  return saveUpon(owned, { operationId, position, ...given, baseRevision, tried: checks });
}

interface Given {
  answer: Response | null;
  certainty: CertaintyLevel | null;
  baseRevision: number | undefined;
}

/** Whether the form holds another answer than the slot, given by somebody who saw the slot. */
function isNews({ answer, certainty, baseRevision }: Given, slot: AttemptSlot): boolean {
  if (baseRevision === undefined) return false;
  // Left blank while it was answered in another tab: a blank never takes the place of an answer.
  if (answer === null) return answerIn(slot) !== null && baseRevision >= slot.revision;
  const isSame = isDeepStrictEqual(answer, answerIn(slot));
  return !isSame || certainty !== (slot.response?.certainty ?? null);
}

function answerIn({ response }: AttemptSlot): Response | null {
  return response?.answer ?? null;
}

interface FormOperation {
  operationId: string;
  position: number;
  answer: Response | null;
  certainty: CertaintyLevel | null;
  baseRevision: number;
  tried: boolean;
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
      return { kind: "refused", message: result.message, reason: null };
    case "closed":
      if (result.reason === "over") return { kind: "submitted" };
      return { kind: "refused", message: result.message, reason: result.reason };
    case "stale":
      return saveUpon(owned, { ...operation, baseRevision: result.revision });
    default:
      return { kind: "saved", answered: operation.answer !== null };
  }
}
