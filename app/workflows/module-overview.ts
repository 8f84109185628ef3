import type { ModuleContent } from "~/core/modules/module-content";
import { primarySource } from "~/core/modules/primary-source";
import { quizExpectations } from "~/core/modules/quiz-expectations";
import { type ModuleStanding, moduleStanding } from "./module-standing";

/** What a module's own page shows: what it holds, and how the learner stands in it. */
export async function moduleOverview(content: ModuleContent, learnerId: string | null) {
  const standing = await moduleStanding(content, learnerId);
  const { record, progress, next } = standing;
  const { id, title, summary, objectives } = content.module;
  return {
    id,
    title,
    summary,
    objectives,
    next,
    source: primarySource(content),
    finishedLessons: content.lessons.filter((lesson) => record.finishedLessons.has(lesson.id))
      .length,
    passedQuizzes: content.quizzes.filter((quiz) => progress.passedQuizzes.has(quiz.id)).length,
    lessons: content.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      summary: lesson.summary,
      minutes: lesson.minutes,
      finished: record.finishedLessons.has(lesson.id),
    })),
    quizzes: content.quizzes.map((quiz) => ({
      id: quiz.id,
      title: quiz.title,
      summary: quiz.summary,
      questions: quizExpectations(content, quiz).questions,
      state: quizState(quiz.id, standing),
    })),
  };
}

function quizState(
  quizId: string,
  { record, tried, progress, markless, waiting, running }: ModuleStanding,
) {
  if (running?.quizId === quizId) return "running" as const;
  if (progress.passedQuizzes.has(quizId)) return "passed" as const;
  if (waiting.has(quizId)) return "waiting" as const;
  if (!tried.has(quizId)) return "untried" as const;
  const isMarked = record.attempts.some((attempt) => attempt.quizId === quizId);
  return isMarked && markless.has(quizId) ? ("submitted" as const) : ("not-passed" as const);
}
