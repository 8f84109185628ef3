import { database } from "~/data/database";
import { learnerNames } from "~/data/learner-names";
import { latestAttempts } from "~/data/module-attempts";
import { openModule } from "./open-module";

/** How many of the latest attempts are listed. */
const MOST = 100;

/** The latest attempts at a module's quizzes for whoever looks after it; null = no such module. */
export async function attemptsOfModule(moduleId: string) {
  const opened = await openModule(moduleId);
  if (!opened) return null;
  const { id, title } = opened.content.module;
  const attempts = await latestAttempts(database(), { moduleId, most: MOST });
  const learners = [...new Set(attempts.map(({ learnerId }) => learnerId))];
  const names = await learnerNames(database(), learners);
  const titles = new Map(opened.content.quizzes.map((quiz) => [quiz.id, quiz.title]));
  return {
    module: { id, title },
    most: MOST,
    attempts: attempts.map(({ id: attemptId, learnerId, quizId, startedAt, ...attempt }) => ({
      ...attempt,
      attemptId,
      learner: names.get(learnerId) ?? null,
      quizTitle: titles.get(quizId) ?? quizId,
      startedAt: startedAt.toISOString(),
    })),
  };
}
