import { z } from "zod";
import { isLate } from "~/core/attempts/deadline";
import { isBlankResponse, responseSchema } from "~/core/questions/response";
import type { OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { type AppendedResponse, appendResponse } from "~/data/responses";
import { now } from "~/platform/clock";
import { attemptOfLearner } from "./attempt-of-learner";

const operationSchema = z.strictObject({
  operationId: z.string().min(8).max(64),
  position: z.int().min(1),
  baseRevision: z.int().min(0),
  // Nothing filled in is no answer: a browser cannot tell without the schemas of every kind.
  answer: responseSchema
    .nullable()
    .transform((answer) => (answer === null || isBlankResponse(answer) ? null : answer)),
});

/** What a browser sends: up to 50 answers, each an operation of its own. */
export const saveResponsesSchema = z.strictObject({
  operations: z.array(operationSchema).min(1).max(50),
});

export type ResponseOperation = z.infer<typeof operationSchema>;

/** What came of one operation. `at` is the server's time of saving. */
export type SavedResponse = { operationId: string } & (
  | { kind: "saved"; revision: number; at: string }
  | { kind: "stale"; revision: number }
  | { kind: "refused"; message: string }
);

const CLOSED = "This attempt has been submitted: its answers can no longer be changed.";
const LATE = "The time of this attempt is up: this answer came too late to count.";
const REUSED = "This answer could not be told from an earlier one. Load the page again.";
const NO_SUCH_QUESTION = "This attempt has no such question. Load the page again.";
const OTHER_KIND = "This answer belongs to another kind of question. Load the page again.";

interface Operations extends OwnedAttempt {
  operations: readonly ResponseOperation[];
}

/** Saves a learner's answers in the order given; each is saved once, however often it is sent. */
export async function saveResponses({ operations, ...owned }: Operations) {
  const receivedAt = now();
  const found = await attemptOfLearner(owned);
  if (!found) return { kind: "missing" } as const;
  const late = isLate(receivedAt, found.attempt.deadlineAt);
  const kinds = new Map(found.slots.map(({ position, question }) => [position, question.kind]));
  const results: SavedResponse[] = [];
  for (const operation of operations) {
    const { operationId, answer, position } = operation;
    if (answer && kinds.has(position) && kinds.get(position) !== answer.kind) {
      results.push({ operationId, kind: "refused", message: OTHER_KIND });
      continue;
    }
    const appended = await appendResponse(database(), { ...owned, ...operation, receivedAt, late });
    results.push({ operationId, ...resultOf(appended, late) });
  }
  return { kind: "answered", results } as const;
}

type Outcome = SavedResponse extends infer Each
  ? Each extends SavedResponse
    ? Omit<Each, "operationId">
    : never
  : never;

function resultOf(appended: AppendedResponse, late: boolean): Outcome {
  switch (appended.kind) {
    case "saved":
    case "replayed": {
      if (late) return { kind: "refused", message: LATE };
      const { revision, receivedAt } = appended;
      return { kind: "saved", revision, at: receivedAt.toISOString() };
    }
    case "stale":
      return { kind: "stale", revision: appended.slot.revision };
    case "closed":
      return { kind: "refused", message: CLOSED };
    case "conflict-operation":
      return { kind: "refused", message: REUSED };
    case "missing":
      return { kind: "refused", message: NO_SUCH_QUESTION };
  }
}
