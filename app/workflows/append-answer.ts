import type { LifeCommand, LifeRefusal } from "~/core/attempts/life/attempt-life";
import { decide } from "~/core/attempts/life/decide";
import { lifeRulesOf } from "~/core/attempts/life/life-rules";
import { tryOf } from "~/core/attempts/life/tries-of-question";
import type { AttemptSlot } from "~/data/attempt-record";
import type { Database, Transaction } from "~/data/database";
import {
  type Answering,
  type AppendedResponse,
  appendResponse,
  type EarlierOperation,
  findOperation,
} from "~/data/responses";
import { type AttemptNow, attemptAsFound, attemptNow, triedAt } from "./attempt-now";
import type { AttemptOfLearner } from "./attempt-of-learner";

/** One answer of a learner, to be stored once however often it is sent. */
export interface AnswerOperation extends Answering {
  readonly operationId: string;
  readonly baseRevision: number;
}

export type AppendedAnswer =
  | Extract<AppendedResponse, { kind: "saved" }>
  | EarlierOperation
  /** The slot has been answered elsewhere since; this is how it stands now. */
  | { readonly kind: "stale"; readonly slot: AttemptSlot }
  | { readonly kind: "refused"; readonly reason: Exclude<LifeRefusal, "stale"> };

/** Inside a transaction nothing changes after the first reading; without one, two are plenty. */
const MOST_ROUNDS = 10;

/**
 * Stores answers in an attempt, one after the other. Each is decided by the attempt as it was found,
 * and stored on the condition that it still is so; where it is not, it is read and decided again.
 */
export function answering(found: AttemptOfLearner, receivedAt: Date) {
  const { attempt, quiz } = found;
  const rules = lifeRulesOf(quiz);
  let now = attemptAsFound(found);

  return async (
    store: Database | Transaction,
    operation: AnswerOperation,
  ): Promise<AppendedAnswer> => {
    const owned = { ...operation, attemptId: attempt.id, learnerId: attempt.learnerId };
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const decision = decide(now.life, commandOf(operation, { found, now, receivedAt }), rules);
      if (!decision.ok && round > 1) return refusal(decision.reason, now, operation.position);
      if (
        decision.ok &&
        decision.effect.kind === "append" &&
        decision.next.state !== "not-started"
      ) {
        const { late } = decision.effect;
        const asFound = asStored(now);
        const appended = await appendResponse(store, { ...owned, receivedAt, late, asFound });
        if (appended.kind === "saved") {
          now = { ...now, life: decision.next, tries: withTry(now, operation) };
          return appended;
        }
      }
      const earlier = await findOperation(store, owned);
      if (earlier) return earlier;
      now = await attemptNow(store, found);
    }
    throw new Error(`Attempt ${attempt.id} was another each time that it was read.`);
  };
}

function withTry({ tries }: AttemptNow, { position, answer, tried }: AnswerOperation) {
  return tried && answer ? [...tries, { position, answer }] : tries;
}

interface Circumstances {
  found: AttemptOfLearner;
  now: AttemptNow;
  receivedAt: Date;
}

function commandOf(
  { position, baseRevision, answer, tried }: AnswerOperation,
  { found, now, receivedAt }: Circumstances,
): LifeCommand {
  const place = { at: receivedAt, position, baseRevision };
  const question = found.slots.find((slot) => slot.position === position)?.question;
  if (!tried || !question) return { kind: "answer", ...place };
  return { kind: "check", ...place, answer: tryOf(question, triedAt(now.tries, position), answer) };
}

/** What the store compares; it is the same for every answer of a request unless somebody interferes. */
function asStored({ life }: AttemptNow) {
  return {
    state: life.state,
    submittedBy: life.endedBy,
    deadlineAt: life.deadlineAt,
    reachedPosition: life.reached,
  };
}

function refusal(reason: LifeRefusal, { attempt }: AttemptNow, position: number): AppendedAnswer {
  const slot = attempt.slots.find((one) => one.position === position);
  if (reason === "stale" && slot) return { kind: "stale", slot };
  return { kind: "refused", reason: reason === "stale" ? "no-such-question" : reason };
}
