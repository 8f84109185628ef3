import { z } from "zod";
import { certaintyLevelSchema } from "~/core/attempts/certainty-level";
import { isBlankResponse, responseSchema } from "~/core/questions/response";
import type { OwnedAttempt } from "~/data/attempt-record";
import { type Database, database, type Transaction } from "~/data/database";
import { now } from "~/platform/clock";
import { answering } from "./append-answer";
import { type AttemptOfLearner, attemptOfLearner } from "./attempt-of-learner";
import { OTHER_KIND, type SavedResponse, savedResponse } from "./saved-response";

const operationSchema = z.strictObject({
  operationId: z.string().min(8).max(64),
  position: z.int().min(1),
  baseRevision: z.int().min(0),
  // Nothing filled in is no answer: a browser cannot tell without the schemas of every kind.
  answer: responseSchema
    .nullable()
    .transform((answer) => (answer === null || isBlankResponse(answer) ? null : answer)),
  certainty: certaintyLevelSchema.nullable().optional(),
});

/** What a browser sends: up to 50 answers, each an operation of its own. */
export const saveResponsesSchema = z.strictObject({
  operations: z.array(operationSchema).min(1).max(50),
});

/** One answer; those that are checked at once come from a form, one at a time. */
export type ResponseOperation = z.infer<typeof operationSchema> & { tried?: boolean };

interface Operations extends OwnedAttempt {
  operations: readonly ResponseOperation[];
  /** When the request's headers arrived, which is what counts; now when it is left out. */
  receivedAt?: Date;
}

/**
 * Saves a learner's answers in the order given, all of them or, when the store fails, none; each is
 * saved once, however often it is sent.
 */
export async function saveResponses({ operations, receivedAt = now(), ...owned }: Operations) {
  const found = await attemptOfLearner(owned);
  if (!found) return { kind: "missing" } as const;
  const save = savingInto(found, receivedAt);
  const [only, ...others] = operations;
  // A single statement is a transaction already, and costs half of one.
  if (only && others.length === 0) {
    return { kind: "answered", results: [await save(database(), only)] } as const;
  }
  const results = await database().$transaction(async (transaction) => {
    const saved: SavedResponse[] = [];
    for (const operation of operations) saved.push(await save(transaction, operation));
    return saved;
  });
  return { kind: "answered", results } as const;
}

function savingInto(found: AttemptOfLearner, receivedAt: Date) {
  const kinds = new Map(found.slots.map(({ position, question }) => [position, question.kind]));
  const asksCertainty = found.quiz.certainty !== "off";
  const append = answering(found, receivedAt);
  return async (store: Database | Transaction, operation: ResponseOperation) => {
    const { operationId, answer, position } = operation;
    if (answer && kinds.has(position) && kinds.get(position) !== answer.kind) {
      return { operationId, ...OTHER_KIND };
    }
    const certainty = asksCertainty && answer ? operation.certainty : null;
    return savedResponse(operationId, await append(store, { ...operation, certainty }));
  };
}
