import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { choiceParts } from "~/core/statistics/choice-parts";
import { itemStatistics } from "~/core/statistics/item-statistics";
import { meetingsByThird } from "~/core/statistics/meetings-by-third";
import { optionTable } from "~/core/statistics/option-table";
import { questionFlags } from "~/core/statistics/question-flags";
import { timeStatistics } from "~/core/statistics/time-statistics";
import { typedAnswers } from "~/core/statistics/typed-answers";
import { countedAnswers } from "~/data/counted-answers";
import { database } from "~/data/database";
import { openReportsByQuestion } from "~/data/problem-reports";
import { timesSpent } from "~/data/times-spent";
import { type AttemptsForStatistics, attemptsForStatistics } from "./attempts-for-statistics";
import type { OpenModule } from "./open-module";

export interface QuestionOfQuiz {
  readonly quizId: string;
  readonly questionId: string;
}

/** All that statistics know of one question in a quiz; null when there is no such quiz or question. */
export async function questionItemAnalysis(
  { versionId, content }: OpenModule,
  { quizId, questionId }: QuestionOfQuiz,
) {
  const quiz = content.quizzes.find(({ id }) => id === quizId);
  const question = content.questions.find(({ id }) => id === questionId);
  if (!quiz || question?.use !== "quiz") return null;
  const { id: moduleId, title } = content.module;
  const counted = await attemptsForStatistics({ moduleId, quizId, versionId });
  const open = await openReportsByQuestion(database(), moduleId);
  return {
    module: { id: moduleId, title },
    quiz: { id: quizId, title: quiz.title },
    question: { id: questionId, stem: question.stem, kind: question.kind },
    openReports: open.get(questionId) ?? 0,
    ...(await figuresOf(question, counted)),
  };
}

async function figuresOf(question: AuthoredQuestion, { attempts, keyOf }: AttemptsForStatistics) {
  const key = keyOf(question.id);
  const met = meetingsByThird(attempts, key);
  const wanted = {
    attemptIds: met.map(({ person }) => person.attemptId),
    questionId: question.id,
  };
  const answers = await countedAnswers(database(), wanted);
  const grouped = answers.map((answer, index) => ({
    ...answer,
    third: met[index]?.third ?? "middle",
  }));
  const tables = choiceParts(question).map((part) => optionTable(part, grouped));
  const preferred = tables.flatMap(({ rows }) => rows.filter((row) => row.preferredToKey));
  const [statistics] = itemStatistics(attempts, [key]);
  if (!statistics) throw new Error(`There are no statistics of ${question.id}.`);
  const { key: _, ...figures } = statistics;
  return {
    statistics: figures,
    flags: questionFlags(
      statistics,
      preferred.map(({ text }) => text),
    ),
    tables,
    typed: typedAnswers(question, answers),
    seconds: timeStatistics(await timesSpent(database(), wanted)),
    otherWordings: attempts.filter(({ items }) =>
      items.some((item) => item.questionId === question.id && item.key !== key),
    ).length,
  };
}
