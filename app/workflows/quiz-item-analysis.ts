import { slotQuestions } from "~/core/modules/slot-questions";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { choiceParts } from "~/core/statistics/choice-parts";
import { FEWEST_PERSONS } from "~/core/statistics/figure";
import { type ItemStatistics, itemStatistics } from "~/core/statistics/item-statistics";
import { meetingsByThird } from "~/core/statistics/meetings-by-third";
import { preferredDistractors } from "~/core/statistics/preferred-distractors";
import { questionFlags } from "~/core/statistics/question-flags";
import { quizStatistics } from "~/core/statistics/quiz-statistics";
import { countedAnswers } from "~/data/counted-answers";
import { database } from "~/data/database";
import { openReportsByQuestion } from "~/data/problem-reports";
import {
  type AttemptsForStatistics,
  attemptsForStatistics,
  type CountedAttempt,
} from "./attempts-for-statistics";
import type { OpenModule } from "./open-module";

/** The statistics of a quiz and of each of its questions; null when there is no such quiz. */
export async function quizItemAnalysis({ versionId, content }: OpenModule, quizId: string) {
  const quiz = content.quizzes.find(({ id }) => id === quizId);
  if (!quiz) return null;
  const { id: moduleId, title } = content.module;
  const counted = await attemptsForStatistics({ moduleId, quizId, versionId });
  const asked = new Set(quiz.slots.flatMap((slot) => slotQuestions(slot, content)));
  const questions = content.questions.filter(({ id }) => asked.has(id));
  const places = [...asked];
  questions.sort((one, other) => places.indexOf(one.id) - places.indexOf(other.id));
  return {
    module: { id: moduleId, title },
    quiz: { id: quizId, title: quiz.title },
    waiting: counted.waiting,
    latestOnly: counted.latestOnly,
    statistics: quizStatistics(counted.attempts),
    questions: await questionRows(moduleId, questions, counted),
  };
}

async function questionRows(
  moduleId: string,
  questions: readonly AuthoredQuestion[],
  { attempts, keyOf }: AttemptsForStatistics,
) {
  const keys = questions.map(({ id }) => keyOf(id));
  const statistics = itemStatistics(attempts, keys);
  const upper = keys.map((key) => upperThird(attempts, key));
  const answers = await answersIn(upper.flat());
  const open = await openReportsByQuestion(database(), moduleId);
  return questions.map((question, index) => {
    const item = statistics[index];
    if (!item) throw new Error(`There are no statistics of ${question.id}.`);
    const { key: _, ...figures } = item;
    const given = (upper[index] ?? []).map((id) => answers.get(`${id} ${question.id}`) ?? null);
    return {
      id: question.id,
      stem: question.stem,
      kind: question.kind,
      ...figures,
      flags: questionFlags(item, distractorsOf(question, item, given)),
      openReports: open.get(question.id) ?? 0,
    };
  });
}

/** The attempts of the best of those who met a question; nobody where they are too few. */
function upperThird(attempts: readonly CountedAttempt[], key: string): string[] {
  const met = meetingsByThird(attempts, key);
  if (met.length < FEWEST_PERSONS) return [];
  return met.flatMap(({ person, third }) => (third === "upper" ? [person.attemptId] : []));
}

type AnsweredBy = Awaited<ReturnType<typeof countedAnswers>>[number]["response"];

async function answersIn(attemptIds: readonly string[]): Promise<Map<string, AnsweredBy>> {
  const answers = await countedAnswers(database(), { attemptIds: [...new Set(attemptIds)] });
  return new Map(
    answers.map(({ attemptId, questionId, response }) => [`${attemptId} ${questionId}`, response]),
  );
}

function distractorsOf(
  question: AuthoredQuestion,
  { n }: ItemStatistics,
  upper: readonly AnsweredBy[],
): string[] {
  if (n < FEWEST_PERSONS) return [];
  return choiceParts(question).flatMap((part) =>
    preferredDistractors(part, upper).map(({ text }) => text),
  );
}
