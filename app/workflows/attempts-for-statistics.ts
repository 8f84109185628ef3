import type { MarkedItem, MarkedPerson } from "~/core/statistics/marked-person";
import { questionIdentity } from "~/core/statistics/question-identity";
import { database } from "~/data/database";
import {
  type FinishedSlot,
  firstFinishedAttempts,
  MOST_ATTEMPTS,
  type QuizOfModule,
} from "~/data/finished-attempts";
import { findModuleVersion } from "~/data/module-versions";

/** A finished attempt as statistics take it. */
export interface CountedAttempt extends MarkedPerson {
  readonly attemptId: string;
  readonly items: readonly (MarkedItem & { readonly questionId: string })[];
}

export interface AttemptsForStatistics {
  /** Marked, the first of each learner, oldest first. */
  readonly attempts: readonly CountedAttempt[];
  /** How many first attempts still wait for a person's marks, and are not counted. */
  readonly waiting: number;
  /** The number from which only the latest are counted, when there are more; null otherwise. */
  readonly latestOnly: number | null;
  /** The key of a question as it is now. */
  readonly keyOf: (questionId: string) => string;
}

/**
 * The first finished attempt of every learner at a quiz, over all versions of its module. A question
 * that another version asks in other words counts there as another question: it has another key.
 * Questions worth nothing, because they were dropped, are left out.
 */
export async function attemptsForStatistics(
  quiz: QuizOfModule & { readonly versionId: string },
): Promise<AttemptsForStatistics> {
  const finished = await firstFinishedAttempts(database(), quiz);
  const marked = finished.filter(({ slots }) => slots.every(({ markMicro }) => markMicro !== null));
  const keyIn = await questionKeys([quiz.versionId, ...marked.map(({ versionId }) => versionId)]);
  return {
    attempts: marked.map(({ attemptId, versionId, slots }) => ({
      attemptId,
      items: slots.flatMap((slot) => itemOf(slot, keyIn(versionId, slot.questionId))),
    })),
    waiting: finished.length - marked.length,
    latestOnly: finished.length === MOST_ATTEMPTS ? MOST_ATTEMPTS : null,
    keyOf: (questionId) => keyIn(quiz.versionId, questionId),
  };
}

/** The key of a question in each of these versions. */
async function questionKeys(versionIds: readonly string[]) {
  const versions = await Promise.all(
    [...new Set(versionIds)].map(async (id) => {
      const version = await findModuleVersion(database(), id);
      const questions = version?.content.questions ?? [];
      return [id, new Map(questions.map((one) => [one.id, questionIdentity(one)]))] as const;
    }),
  );
  const keys = new Map(versions);
  return (versionId: string, questionId: string) =>
    keys.get(versionId)?.get(questionId) ?? questionId;
}

function itemOf(slot: FinishedSlot, key: string): CountedAttempt["items"] {
  const { markMicro } = slot;
  return markMicro === null || slot.possibleMicro <= 0 ? [] : [{ ...slot, markMicro, key }];
}
