import { attemptsLeft } from "~/core/attempts/attempts-left";
import { deadlineOf } from "~/core/attempts/deadline";
import { drawAttempt } from "~/core/attempts/draw-attempt";
import type { Quiz } from "~/core/modules/quiz";
import { listAttempts, timesSeen } from "~/data/attempts";
import { database } from "~/data/database";
import { createAttempt } from "~/data/start-attempt";
import { now } from "~/platform/clock";
import { newId } from "~/platform/ids";

import type { OpenModule } from "./open-module";

interface AttemptWanted extends OpenModule {
  quiz: Quiz;
  learnerId: string;
}

export type AttemptStart =
  | { kind: "started"; attemptId: string }
  | { kind: "refused"; message: string };

/**
 * Starts an attempt, or goes on with the one that is running: questions, order and deadline are
 * fixed from here on.
 */
export async function startAttempt(wanted: AttemptWanted): Promise<AttemptStart> {
  const { versionId, content, quiz, learnerId } = wanted;
  const learner = { learnerId, moduleId: content.module.id };
  const earlier = await listAttempts(database(), { ...learner, quizId: quiz.id });
  const running = earlier.find(({ state }) => state === "running");
  if (running) return { kind: "started", attemptId: running.id };
  if (attemptsLeft(quiz, earlier.length) === 0) {
    return { kind: "refused", message: "You have used all your tries at this quiz." };
  }
  const id = newId();
  const startedAt = now();
  const limit = { startedAt, limitMinutes: quiz.timeLimitMinutes, timeFactor: 1 };
  const seen = await timesSeen(database(), learner);
  const { attemptId } = await createAttempt(database(), {
    ...learner,
    id,
    moduleVersionId: versionId,
    quizId: quiz.id,
    seed: id,
    startedAt,
    deadlineAt: deadlineOf(limit),
    slots: drawAttempt({ content, quiz, timesSeen: seen, seed: id }),
  });
  return { kind: "started", attemptId };
}
