import type { Response } from "~/core/questions/response";
import type { AttemptSlot, OwnedAttempt } from "./attempt-record";
import { findAttempt } from "./attempt-record";
import type { Database } from "./database";

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

export type AppendedResponse =
  | { readonly kind: "saved"; readonly revision: number; readonly receivedAt: Date }
  /** It was saved before; this is what came of it then. */
  | { readonly kind: "replayed"; readonly revision: number; readonly receivedAt: Date }
  /** The operation id belongs to another answer. */
  | { readonly kind: "conflict-operation" }
  /** The slot has been answered elsewhere since; this is how it stands now. */
  | { readonly kind: "stale"; readonly slot: AttemptSlot }
  /** The attempt has been submitted. */
  | { readonly kind: "closed" }
  /** The learner has no such attempt, or it has no such slot. */
  | { readonly kind: "missing" };

/**
 * Appends a response. One statement decides whether it may be saved and saves it: the attempt is the
 * learner's and running, and nobody has answered the slot since.
 */
export async function appendResponse(
  database: Database,
  response: NewResponse,
): Promise<AppendedResponse> {
  const { attemptId, learnerId, position, operationId, baseRevision, receivedAt, late } = response;
  const revision = baseRevision + 1;
  const saved = await database.$executeRaw`
    INSERT INTO "Response"
      ("attemptId", "operationId", "position", "revision", "answer", "receivedAt", "late")
    SELECT a."id", ${operationId}, s."position", ${revision}, ${answerText(response)},
      ${receivedAt}, ${late}
    FROM "Attempt" a JOIN "AttemptSlot" s ON s."attemptId" = a."id"
    WHERE a."id" = ${attemptId} AND a."learnerId" = ${learnerId} AND a."state" = 'running'
      AND s."position" = ${position}
      AND ${baseRevision} = (SELECT COALESCE(MAX(r."revision"), 0) FROM "Response" r
        WHERE r."attemptId" = s."attemptId" AND r."position" = s."position")
    ON CONFLICT DO NOTHING`;
  return saved === 1 ? { kind: "saved", revision, receivedAt } : reasonNotSaved(database, response);
}

async function reasonNotSaved(
  database: Database,
  response: NewResponse,
): Promise<AppendedResponse> {
  const { attemptId, operationId, position } = response;
  const attempt = await findAttempt(database, response);
  const slot = attempt?.slots.find((one) => one.position === position);
  if (!attempt || !slot) return { kind: "missing" };
  const earlier = await database.response.findFirst({ where: { attemptId, operationId } });
  if (earlier) {
    const same = earlier.position === position && earlier.answer === answerText(response);
    const { revision, receivedAt } = earlier;
    return same ? { kind: "replayed", revision, receivedAt } : { kind: "conflict-operation" };
  }
  return attempt.state === "submitted" ? { kind: "closed" } : { kind: "stale", slot };
}

function answerText({ answer }: NewResponse): string | null {
  return answer === null ? null : JSON.stringify(answer);
}
