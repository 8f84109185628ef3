import { slotQuestions } from "~/core/modules/slot-questions";
import { database } from "~/data/database";
import { findCurrentModuleVersion } from "~/data/module-versions";
import { openReportsByQuestion } from "~/data/problem-reports";
import { leftOutAmendments } from "./left-out-amendments";

/** A module as its owner looks after it; null when there is no such module. */
export async function manageModule(moduleId: string) {
  const version = await findCurrentModuleVersion(database(), moduleId);
  if (!version) return null;
  const { content, sequence, publishedAt } = version;
  const { id, title } = content.module;
  const open = await openReportsByQuestion(database(), moduleId);
  return {
    module: { id, title },
    version: { sequence, publishedAt: publishedAt.toISOString() },
    leftOut: await leftOutAmendments(content),
    openReports: [...open.values()].reduce((sum, count) => sum + count, 0),
    quizzes: content.quizzes.map((quiz) => ({ id: quiz.id, title: quiz.title })),
    hasEssays: content.questions.some(({ kind }) => kind === "essay"),
    questions: content.questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      stem: question.stem,
      use: question.use,
      quizzes: content.quizzes
        .filter((quiz) =>
          quiz.slots.some((slot) => slotQuestions(slot, content).includes(question.id)),
        )
        .map((quiz) => quiz.title),
      change: question.erratum?.change ?? null,
      openReports: open.get(question.id) ?? 0,
    })),
  };
}
