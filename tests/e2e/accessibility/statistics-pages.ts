import type { SitePage } from "./site-page";

const QUIZZES = "/modules/every-kind/manage/quizzes";

const quiz = (name: string, path: string): SitePage => ({
  name,
  route: "routes/manage/quiz-statistics.tsx",
  who: "learner",
  path: () => `${QUIZZES}/${path}`,
});

const question = (name: string, path: string): SitePage => ({
  name,
  route: "routes/manage/question-statistics.tsx",
  who: "learner",
  path: () => `${QUIZZES}/${path}`,
});

/** How quizzes and questions do, with learners and without. */
export const STATISTICS_PAGES: readonly SitePage[] = [
  quiz("statistics", "every-kind/statistics"),
  quiz("statistics of nobody", "sealed/statistics"),
  question("statistics of an ordering", "every-kind/statistics/ordered"),
  question("statistics of gaps", "every-kind/statistics/gapped"),
  question("statistics of a question that nobody met", "sealed/statistics/single"),
];
