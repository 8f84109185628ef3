import type { Database, Transaction } from "./database";
import { runningKeyOf } from "./running-key";

export interface LearnerMerge {
  /** The guest, who is gone afterwards. */
  readonly from: string;
  /** The learner of the account, who has everything afterwards. */
  readonly into: string;
}

/** Gives one learner all that another did, in one transaction. Merging again does nothing. */
export async function mergeLearners(database: Database, merge: LearnerMerge): Promise<void> {
  if (merge.from === merge.into) throw new Error("A learner cannot be merged into itself.");
  await database.$transaction(async (transaction) => {
    await moveAttempts(transaction, merge);
    await moveEvents(transaction, merge);
    await moveReadingPlaces(transaction, merge);
    await moveProblemReports(transaction, merge);
    await transaction.learner.deleteMany({ where: { id: merge.from } });
  });
}

/**
 * The account's attempts keep their numbers; the guest's follow. Where both have a running attempt
 * at a quiz, both go on: the account's keeps the key under which "continue" finds it, and the
 * guest's gets a key of its own, so it can still be opened, answered and submitted, or is submitted
 * at its deadline. Submitting either for the learner would take an attempt that they had not ended.
 */
async function moveAttempts(transaction: Transaction, { from, into }: LearnerMerge): Promise<void> {
  const theirs = await transaction.attempt.groupBy({
    by: ["moduleId", "quizId"],
    where: { learnerId: into },
    _max: { number: true },
  });
  const running = await transaction.attempt.findMany({
    where: { learnerId: into, state: "running" },
    select: { moduleId: true, quizId: true },
  });
  const lastNumbers = new Map(theirs.map((quiz) => [quizKey(quiz), quiz._max.number ?? 0]));
  const keysTaken = new Set(running.map(quizKey));
  for (const attempt of await transaction.attempt.findMany({ where: { learnerId: from } })) {
    const quiz = quizKey(attempt);
    const key = runningKeyOf({ ...attempt, learnerId: into });
    const ownKey = keysTaken.has(quiz) ? `${key}/${attempt.id}` : key;
    await transaction.attempt.update({
      where: { id: attempt.id },
      data: {
        learnerId: into,
        number: attempt.number + (lastNumbers.get(quiz) ?? 0),
        runningKey: attempt.state === "running" ? ownKey : null,
      },
    });
  }
}

function quizKey({ moduleId, quizId }: { moduleId: string; quizId: string }): string {
  return `${moduleId}/${quizId}`;
}

/** An event that both have is the same event, sent before and after signing in: one stays. */
async function moveEvents(transaction: Transaction, { from, into }: LearnerMerge): Promise<void> {
  await transaction.$executeRaw`
    UPDATE OR IGNORE "LearningEvent" SET "learnerId" = ${into} WHERE "learnerId" = ${from}`;
}

/** Of two places in one lesson the later one stays. */
async function moveReadingPlaces(
  transaction: Transaction,
  { from, into }: LearnerMerge,
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "ReadingPlace" ("learnerId", "moduleId", "lessonId", "sectionId", "updatedAt")
    SELECT ${into}, "moduleId", "lessonId", "sectionId", "updatedAt"
    FROM "ReadingPlace" WHERE "learnerId" = ${from}
    ON CONFLICT ("learnerId", "moduleId", "lessonId") DO UPDATE
    SET "sectionId" = excluded."sectionId", "updatedAt" = excluded."updatedAt"
    WHERE excluded."updatedAt" > "ReadingPlace"."updatedAt"`;
}

/**
 * A report that both have is the same report, sent before and after signing in: the account's stays.
 * Another one under the same id gets an id of its own, so that none is lost.
 */
async function moveProblemReports(
  transaction: Transaction,
  { from, into }: LearnerMerge,
): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "ProblemReport" WHERE "learnerId" = ${from} AND EXISTS (
      SELECT 1 FROM "ProblemReport" theirs WHERE theirs."learnerId" = ${into}
        AND theirs."operationId" = "ProblemReport"."operationId"
        AND theirs."questionId" = "ProblemReport"."questionId"
        AND theirs."text" = "ProblemReport"."text" AND "ProblemReport"."state" = 'open')`;
  await transaction.$executeRaw`
    UPDATE "ProblemReport" SET "learnerId" = ${into},
      "operationId" = CASE WHEN EXISTS (
        SELECT 1 FROM "ProblemReport" theirs WHERE theirs."learnerId" = ${into}
          AND theirs."operationId" = "ProblemReport"."operationId")
        THEN "operationId" || '/' || ${from} ELSE "operationId" END
    WHERE "learnerId" = ${from}`;
}
