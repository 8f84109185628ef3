import type { Response } from "~/core/questions/response";
import type { AttemptSlot, OwnedAttempt } from "./attempt-record";
import { findAttempt } from "./attempt-record";
import type { Database, Transaction } from "./database";

export interface NewResponse extends OwnedAttempt {
  readonly position: number;
  /** Chosen by the browser, once per answer: sending again with the same id changes nothing. */
  readonly operationId: string;
  /** The slot's revision that the learner saw. */
  readonly baseRevision: number;
  /** null = the answer is cleared. */
  readonly answer: Response | null;
  readonly receivedAt: Date;
  /** Arrived after deadline and grace: kept, but it does not count. */
  readonly late: boolean;
}

interface Acceptance {
  readonly revision: number;
  readonly receivedAt: Date;
  readonly late: boolean;
}

export type AppendedResponse =
  | ({ readonly kind: "saved" } & Acceptance)
  /** It was saved before; this is what came of it then. */
  | ({ readonly kind: "replayed" } & Acceptance)
  /** The operation id belongs to another answer. */
  | { readonly kind: "conflict-operation" }
  /** The slot has been answered elsewhere since; this is how it stands now. */
  | { readonly kind: "stale"; readonly slot: AttemptSlot }
  /** The learner has submitted the attempt. */
  | { readonly kind: "closed" }
  /** The learner has no such attempt, or it has no such slot. */
  | { readonly kind: "missing" };

/**
 * Appends a response. One statement decides whether it may be saved and saves it: the attempt is the
 * learner's, and nobody has answered the slot since; it is running, or its time ended it and the
 * response is a late one, which is kept without counting.
 */
export async function appendResponse(
  store: Database | Transaction,
  response: NewResponse,
): Promise<AppendedResponse> {
  const { attemptId, learnerId, position, operationId, baseRevision, receivedAt, late } = response;
  const revision = baseRevision + 1;
  const saved = await store.$executeRaw`
    INSERT INTO "Response"
      ("attemptId", "operationId", "position", "revision", "answer", "receivedAt", "late")
    SELECT a."id", ${operationId}, s."position", ${revision}, ${answerText(response)},
      ${receivedAt}, ${late}
    FROM "Attempt" a JOIN "AttemptSlot" s ON s."attemptId" = a."id"
    WHERE a."id" = ${attemptId} AND a."learnerId" = ${learnerId} 
      AND (a."state" = 'running' OR (a."submittedBy" = 'deadline' AND ${late}))
      AND s."position" = ${position}
      AND ${baseRevision} = (SELECT COALESCE(MAX(r."revision"), 0) FROM "Response" r
        WHERE r."attemptId" = s."attemptId" AND r."position" = s."position")
    ON CONFLICT DO NOTHING`;
  if (saved === 1) return { kind: "saved", revision, receivedAt, late };
  return reasonNotSaved(store, response);
}

async function reasonNotSaved(
  store: Database | Transaction,
  response: NewResponse,
): Promise<AppendedResponse> {
  const { attemptId, operationId, position } = response;
  const attempt = await findAttempt(store, response);
  const slot = attempt?.slots.find((one) => one.position === position);
  if (!attempt || !slot) return { kind: "missing" };
  const earlier = await store.response.findFirst({ where: { attemptId, operationId } });
  if (earlier) {
    const same = earlier.position === position && earlier.answer === answerText(response);
    const { revision, receivedAt, late } = earlier;
    return same ? { kind: "replayed", revision, receivedAt, late } : { kind: "conflict-operation" };
  }
  if (attempt.state === "running") return { kind: "stale", slot };
  if (attempt.submittedBy !== "deadline") return { kind: "closed" };
  // The time ran out between the look at the attempt and the saving, or the late one is stale.
  return response.late
    ? { kind: "stale", slot }
    : appendResponse(store, { ...response, late: true });
}

function answerText({ answer }: NewResponse): string | null {
  return answer === null ? null : JSON.stringify(answer);
}
