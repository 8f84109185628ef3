import type { SubmittedAttempt } from "~/core/progress/module-progress";
import { type Attempt, attemptSchema, type OwnedAttempt } from "./attempt-record";
import type { Database } from "./database";
import type { LearnerModule } from "./learner-module";

export interface AttemptsWanted {
  readonly learnerId: string;
  readonly moduleId?: string;
  readonly quizId?: string;
}

/** A learner's attempts, running and submitted, without their slots, oldest first. */
export async function listAttempts(
  database: Database,
  { learnerId, moduleId, quizId }: AttemptsWanted,
): Promise<Attempt[]> {
  const rows = await database.attempt.findMany({
    where: {
      learnerId,
      ...(moduleId === undefined ? {} : { moduleId }),
      ...(quizId === undefined ? {} : { quizId }),
    },
    omit: {
      runningKey: true,
      startOperationId: true,
      submitOperationId: true,
      timeFactorPercent: true,
    },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => attemptSchema.parse(row));
}

/** A learner's submitted attempts in a module with the mark of each question, oldest first. */
export async function listSubmittedAttempts(
  database: Database,
  { learnerId, moduleId }: LearnerModule,
): Promise<SubmittedAttempt[]> {
  const rows = await database.attempt.findMany({
    where: { learnerId, moduleId, state: "marked" },
    include: { slots: { orderBy: { position: "asc" } } },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, quizId, submittedAt, passed, markMicro, possibleMicro, slots }) => ({
    attemptId: id,
    quizId,
    submittedAt: stored(submittedAt),
    passed: stored(passed),
    markMicro: stored(markMicro),
    possibleMicro,
    slots: slots.map((slot) => ({
      questionId: slot.questionId,
      markMicro: stored(slot.markMicro),
      possibleMicro: slot.possibleMicro,
    })),
  }));
}

/** How often a learner has met each question of a module in attempts; absent = never. */
export async function timesSeen(
  database: Database,
  { learnerId, moduleId }: LearnerModule,
): Promise<Map<string, number>> {
  const slots = await database.attemptSlot.groupBy({
    by: ["questionId"],
    where: { attempt: { learnerId, moduleId } },
    _count: { questionId: true },
  });
  return new Map(slots.map(({ questionId, _count }) => [questionId, _count.questionId]));
}

/** Running attempts whose deadline lies before this moment, the most overdue first. */
export async function listOverdueAttempts(
  database: Database,
  before: Date,
): Promise<OwnedAttempt[]> {
  const rows = await database.attempt.findMany({
    where: { state: "running", deadlineAt: { lt: before } },
    select: { id: true, learnerId: true },
    orderBy: { deadlineAt: "asc" },
  });
  return rows.map(({ id, learnerId }) => ({ attemptId: id, learnerId }));
}

function stored<Value>(value: Value | null): Value {
  if (value === null) throw new Error("A submitted attempt lacks a part of its result.");
  return value;
}
