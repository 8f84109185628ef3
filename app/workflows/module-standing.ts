import type { ModuleContent } from "~/core/modules/module-content";
import {
  type LearnerRecord,
  type ModuleProgress,
  moduleProgress,
} from "~/core/progress/module-progress";
import { type NextStep, nextStep } from "~/core/progress/next-step";
import { listAttempts } from "~/data/attempts";
import { database } from "~/data/database";
import { learnerRecord } from "./learner-record";

/** How a learner stands in a module, and the one thing to do next. */
export interface ModuleStanding {
  record: LearnerRecord;
  progress: ModuleProgress;
  running: { attemptId: string; quizId: string } | null;
  next: NextStep;
}

/** `learnerId` null = a visitor for whom nothing is stored yet. */
export async function moduleStanding(
  content: ModuleContent,
  learnerId: string | null,
): Promise<ModuleStanding> {
  const moduleId = content.module.id;
  const record = await learnerRecord({ learnerId, moduleId });
  const attempts = learnerId ? await listAttempts(database(), { learnerId, moduleId }) : [];
  const open = attempts.find(({ state }) => state === "running");
  const running = open ? { attemptId: open.id, quizId: open.quizId } : null;
  const progress = moduleProgress(content, record);
  const next = nextStep({
    lessons: content.module.lessons,
    quizzes: content.module.quizzes,
    finishedLessons: record.finishedLessons,
    triedQuizzes: new Set(record.attempts.map(({ quizId }) => quizId)),
    passedQuizzes: progress.passedQuizzes,
    running,
  });
  return { record, progress, running, next };
}
