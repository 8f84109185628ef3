import { visibleFeedback } from "~/core/attempts/feedback";
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
  /** Without what was earned in quizzes that do not show it: marks are not to be told from progress. */
  progress: ModuleProgress;
  /** Quizzes of which an attempt was marked, or ended without a mark. */
  tried: ReadonlySet<string>;
  /** Quizzes that do not show their learner what was earned. */
  markless: ReadonlySet<string>;
  /** Quizzes of which an attempt waits for a person's marking. */
  waiting: ReadonlySet<string>;
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
  const waiting = new Set(
    attempts.filter(({ state }) => state === "waiting").map(({ quizId }) => quizId),
  );
  const markless = marklessQuizzes(content);
  const shown = record.attempts.filter(({ quizId }) => !markless.has(quizId));
  const progress = moduleProgress(content, { ...record, attempts: shown });
  const marked = new Set(record.attempts.map(({ quizId }) => quizId));
  const markedUnseen = [...marked].filter((quizId) => markless.has(quizId));
  const abandoned = attempts.filter(({ state }) => state === "abandoned");
  const tried = new Set([...marked, ...abandoned.map(({ quizId }) => quizId)]);
  const next = nextStep({
    lessons: content.module.lessons,
    quizzes: content.module.quizzes,
    finishedLessons: record.finishedLessons,
    triedQuizzes: tried,
    // To be sent back to a quiz would tell that it was not passed; one that waits may yet be.
    passedQuizzes: new Set([...progress.passedQuizzes, ...markedUnseen, ...waiting]),
    running,
  });
  return { record, progress, tried, markless, waiting, running, next };
}

function marklessQuizzes({ quizzes }: ModuleContent): Set<string> {
  const withoutScore = quizzes.filter(
    ({ feedback }) => !visibleFeedback(feedback, "submitted").score,
  );
  return new Set(withoutScore.map(({ id }) => id));
}
