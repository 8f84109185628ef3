import { deadlineOf } from "~/core/attempts/deadline";
import { drawAttempt } from "~/core/attempts/draw-attempt";
import { type StartRefusal, startRefusal, waitedSince } from "~/core/attempts/start-refusal";
import type { Quiz } from "~/core/modules/quiz";
import { listAttempts, timesSeen } from "~/data/attempts";
import { database } from "~/data/database";
import { createAttempt, type NewAttempt } from "~/data/start-attempt";
import { now } from "~/platform/clock";
import { newId } from "~/platform/ids";

import type { OpenModule } from "./open-module";

interface AttemptWanted extends OpenModule {
  quiz: Quiz;
  learnerId: string;
  /** Chosen by whoever asks: asking again with the same id gives the same attempt. */
  operationId?: string | undefined;
}

export type AttemptStart =
  | { kind: "started"; attemptId: string }
  | { kind: "refused"; message: string };

const OTHER_QUIZ = "This start could not be told from an earlier one. Load the page again.";

/**
 * Starts an attempt, or goes on with the one that is running: questions, order and deadline are
 * fixed from here on. Whether there may be another attempt is decided where it is stored.
 */
export async function startAttempt(wanted: AttemptWanted): Promise<AttemptStart> {
  const started = await createAttempt(database(), await newAttempt(wanted));
  switch (started.kind) {
    case "started":
    case "replayed":
    case "already-running":
      return { kind: "started", attemptId: started.attemptId };
    case "conflict-operation":
      return { kind: "refused", message: OTHER_QUIZ };
    case "refused": {
      const refusal = await whyRefused(wanted);
      // What stood in the way is gone meanwhile: there is room for this one now.
      return refusal ? { kind: "refused", message: startWords(refusal) } : startAttempt(wanted);
    }
  }
}

async function newAttempt(wanted: AttemptWanted): Promise<NewAttempt> {
  const { versionId, content, quiz, learnerId, operationId } = wanted;
  const learner = { learnerId, moduleId: content.module.id };
  const id = newId();
  const startedAt = now();
  const limit = { startedAt, limitMinutes: quiz.timeLimitMinutes, timeFactor: 1 };
  const seen = await timesSeen(database(), learner);
  return {
    ...learner,
    id,
    moduleVersionId: versionId,
    quizId: quiz.id,
    seed: id,
    startedAt,
    deadlineAt: deadlineOf(limit),
    operationId,
    mostAttempts: quiz.attempts === "unlimited" ? null : quiz.attempts,
    noneEndedAfter: waitedSince(quiz, startedAt),
    slots: drawAttempt({ content, quiz, timesSeen: seen, seed: id }),
  };
}

async function whyRefused({ content, quiz, learnerId }: AttemptWanted) {
  const wanted = { learnerId, moduleId: content.module.id, quizId: quiz.id };
  return startRefusal(quiz, await listAttempts(database(), wanted), now());
}

function startWords(refusal: StartRefusal): string {
  if (refusal.kind === "used-up") return "You have used all your attempts at this quiz.";
  const until = refusal.until.toISOString().slice(0, 16).replace("T", " ");
  return `You may try this quiz again from ${until} UTC on.`;
}
