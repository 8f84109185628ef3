import { visibleFeedback } from "~/core/attempts/feedback";
import { formatPoints, toMicroPoints } from "~/core/grading/mark";
import { percentOf } from "~/core/grading/percent";
import type { ModuleContent } from "~/core/modules/module-content";
import type { Quiz } from "~/core/modules/quiz";
import type { SubmittedAttempt } from "~/core/progress/module-progress";
import { moduleStanding } from "./module-standing";
import { currentModules } from "./open-module";

/** A learner's progress in every module they have begun. */
export async function progressReport(learnerId: string | null) {
  const modules = await currentModules();
  const reports = await Promise.all(modules.map(({ content }) => moduleReport(content, learnerId)));
  return reports.filter(({ begun }) => begun);
}

async function moduleReport(content: ModuleContent, learnerId: string | null) {
  const { record, progress, waiting, running, next } = await moduleStanding(content, learnerId);
  const { id, title, lessons } = content.module;
  const { attempts, checks, finishedLessons } = record;
  return {
    id,
    title,
    next,
    begun:
      attempts.length + checks.length + finishedLessons.size + waiting.size > 0 || running !== null,
    objectives: progress.objectives,
    claimKinds: progress.claimKinds,
    complete: progress.completion.complete,
    lessons: {
      done: lessons.filter((lesson) => finishedLessons.has(lesson)).length,
      of: lessons.length,
    },
    quizzes: content.quizzes.flatMap((quiz) => quizReport(quiz, attempts)),
  };
}

/** The marks of a quiz over time, where the quiz shows marks. */
function quizReport(quiz: Quiz, attempts: readonly SubmittedAttempt[]) {
  const own = attempts.filter(({ quizId }) => quizId === quiz.id);
  if (own.length === 0 || !visibleFeedback(quiz.feedback, "submitted").score) return [];
  return [
    {
      id: quiz.id,
      title: quiz.title,
      passPercent: Number(formatPoints(toMicroPoints(quiz.passMark) * 100, 0)),
      attempts: own.map(({ attemptId, submittedAt, markMicro, possibleMicro, passed }) => ({
        attemptId,
        submittedAt: submittedAt.toISOString(),
        percent: Number(percentOf(markMicro, possibleMicro)),
        passed,
      })),
    },
  ];
}
