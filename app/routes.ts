import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every URL of the application. */
export default [
  index("routes/home.tsx"),
  route("search", "routes/search.tsx"),
  route("progress", "routes/progress.tsx"),
  route("marking", "routes/marking.tsx"),
  route("reports", "routes/reports/reports.tsx"),
  route("reports/send", "routes/reports/send.ts"),

  route("modules/:moduleId", "routes/modules/module.tsx"),
  route("modules/:moduleId/lessons/:lessonId", "routes/modules/lesson.tsx"),
  route(
    "modules/:moduleId/lessons/:lessonId/checks/:questionId/report",
    "routes/reports/check-report.tsx",
  ),
  route("modules/:moduleId/passages", "routes/modules/passages.tsx"),
  route("modules/:moduleId/passages/:passageId", "routes/modules/passage.tsx"),
  route("modules/:moduleId/glossary", "routes/modules/glossary.tsx"),
  route("modules/:moduleId/quizzes/:quizId", "routes/modules/quiz.tsx"),

  // ── the owner's pages of a module (app/routes/manage) ─────────────────────────────────────────
  route("modules/:moduleId/manage", "routes/manage/manage.tsx"),
  route("modules/:moduleId/manage/attempts", "routes/manage/attempts.tsx"),
  route("modules/:moduleId/manage/attempts/:attemptId", "routes/manage/attempt.tsx"),
  route("modules/:moduleId/manage/reports", "routes/manage/reports.tsx"),
  route("modules/:moduleId/manage/questions/:questionId", "routes/manage/question.tsx"),
  route("modules/:moduleId/manage/questions/:questionId/accept", "routes/manage/accept-answer.tsx"),
  route("modules/:moduleId/manage/questions/:questionId/mend", "routes/manage/mend-question.tsx"),
  route("modules/:moduleId/manage/questions/:questionId/edit", "routes/manage/edit-question.tsx"),
  route("modules/:moduleId/manage/quizzes/:quizId/statistics", "routes/manage/quiz-statistics.tsx"),
  route(
    "modules/:moduleId/manage/quizzes/:quizId/statistics/:questionId",
    "routes/manage/question-statistics.tsx",
  ),
  route("modules/:moduleId/manage/quizzes/:quizId/regrade", "routes/manage/quiz-regrade.tsx"),
  route("modules/:moduleId/manage/questions/:questionId/amendment", "routes/manage/amendment.tsx"),
  route("modules/:moduleId/manage/marking", "routes/manage/marking.tsx"),
  route("modules/:moduleId/manage/marking/:questionId", "routes/manage/marking-question.tsx"),
  route(
    "modules/:moduleId/manage/marking/:questionId/:answerId",
    "routes/manage/marking-answer.tsx",
  ),

  route("attempts/:attemptId", "routes/attempts/attempt.tsx"),
  route("attempts/:attemptId/questions", "routes/attempts/questions.ts"),
  route("attempts/:attemptId/questions/:position", "routes/attempts/question.tsx"),
  route("attempts/:attemptId/questions/:position/report", "routes/reports/question-report.tsx"),
  route("attempts/:attemptId/responses", "routes/attempts/responses.ts"),
  route("attempts/:attemptId/time", "routes/attempts/time.ts"),
  route("attempts/:attemptId/submit", "routes/attempts/submit.tsx"),
  route("attempts/:attemptId/result", "routes/attempts/result.tsx"),
  route("attempts/:attemptId/review", "routes/attempts/review.tsx"),
  route("attempts/:attemptId/history", "routes/attempts/history.tsx"),

  // ── account (app/routes/account) ──────────────────────────────────────────────────────────────
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-up", "routes/account/sign-up.tsx"),
  route("sign-out", "routes/account/sign-out.tsx"),
  route("forgot-password", "routes/account/forgot-password.tsx"),
  route("reset-password", "routes/account/reset-password.tsx"),
  route("account", "routes/account/account.tsx"),
  route("mailbox", "routes/account/mailbox.tsx"),
] satisfies RouteConfig;
