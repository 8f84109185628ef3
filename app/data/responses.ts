import type { Response } from "~/core/questions/response";
import type { AttemptWithSlots, OwnedAttempt } from "./attempt-record";
import type { Database, Transaction } from "./database";

/** Names one operation of one learner; nobody else's can be reached. */
export interface OwnedOperation extends OwnedAttempt {
  /** Chosen by the browser, once per answer: sending again with the same id changes nothing. */
  readonly operationId: string;
}

/** What was answered: the part of an operation that makes it that operation. */
export interface Answering {
  readonly position: number;
  /** null = the answer is cleared. */
  readonly answer: Response | null;
  /** 1 low, 2 middle, 3 high; left out or null where it was not said. */
  readonly certainty?: 1 | 2 | 3 | null | undefined;
  /** Checked at once, as one of several tries. */
  readonly tried?: boolean | undefined;
}

export interface NewResponse extends OwnedOperation, Answering {
  /** The slot's revision that the learner saw. */
  readonly baseRevision: number;
  readonly receivedAt: Date;
  /** Arrived after deadline and grace: kept, but it does not count. */
  readonly late: boolean;
  /** The attempt as it was found when it was decided that the response is accepted. */
  readonly asFound: Pick<
    AttemptWithSlots,
    "state" | "submittedBy" | "deadlineAt" | "reachedPosition"
  >;
}

interface Acceptance {
  readonly revision: number;
  readonly receivedAt: Date;
  readonly late: boolean;
}

export type AppendedResponse =
  | ({ readonly kind: "saved" } & Acceptance)
  /** The attempt or the slot is not as it was found: decide anew. */
  | { readonly kind: "changed" };

/**
 * Appends a response, if the learner's attempt still is as it was found and nobody has answered the
 * slot since: one statement looks and stores, and its row count decides.
 */
export async function appendResponse(
  store: Database | Transaction,
  response: NewResponse,
): Promise<AppendedResponse> {
  const { attemptId, learnerId, position, operationId, baseRevision, receivedAt, late } = response;
  const { certainty = null, tried = false } = response;
  const { state, submittedBy, deadlineAt, reachedPosition } = response.asFound;
  const revision = baseRevision + 1;
  const saved = await store.$executeRaw`
    INSERT INTO "Response" ("attemptId", "operationId", "position", "revision", "answer",
      "certainty", "tried", "receivedAt", "late")
    SELECT a."id", ${operationId}, s."position", ${revision}, ${answerText(response)},
      ${certainty}, ${tried}, ${receivedAt}, ${late}
    FROM "Attempt" a JOIN "AttemptSlot" s ON s."attemptId" = a."id"
    WHERE a."id" = ${attemptId} AND a."learnerId" = ${learnerId}
      AND a."state" = ${state} AND a."submittedBy" IS ${submittedBy}
      AND a."deadlineAt" IS ${deadlineAt} AND a."reachedPosition" = ${reachedPosition}
      AND s."position" = ${position}
      AND ${baseRevision} = (SELECT COALESCE(MAX(r."revision"), 0) FROM "Response" r
        WHERE r."attemptId" = s."attemptId" AND r."position" = s."position")
    ON CONFLICT DO NOTHING`;
  return saved === 1 ? { kind: "saved", revision, receivedAt, late } : { kind: "changed" };
}

/** What came of an operation when it was first sent. */
export type EarlierOperation =
  | ({ readonly kind: "replayed" } & Acceptance)
  /** The id belongs to another answer. */
  | { readonly kind: "conflict-operation" };

/** The operation with this id, if it has been stored before; null otherwise. */
export async function findOperation(
  store: Database | Transaction,
  { attemptId, learnerId, operationId, ...asked }: OwnedOperation & Answering,
): Promise<EarlierOperation | null> {
  const earlier = await store.response.findFirst({
    where: { attemptId, operationId, attempt: { learnerId } },
  });
  if (!earlier) return null;
  const { position, answer, certainty, tried, revision, receivedAt, late } = earlier;
  const isSame =
    position === asked.position &&
    answer === answerText(asked) &&
    certainty === (asked.certainty ?? null) &&
    tried === (asked.tried ?? false);
  return isSame ? { kind: "replayed", revision, receivedAt, late } : { kind: "conflict-operation" };
}

function answerText({ answer }: Pick<Answering, "answer">): string | null {
  return answer === null ? null : JSON.stringify(answer);
}
