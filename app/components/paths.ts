/** Every link of the application is made here, so that a URL has one spelling. */

export function modulePath(moduleId: string): string {
  return `/modules/${moduleId}`;
}

/** The page of a lesson, at one of its headings when that is given. */
export function lessonPath(
  moduleId: string,
  lessonId: string,
  headingId: string | null = null,
): string {
  return `${modulePath(moduleId)}/lessons/${lessonId}${headingId === null ? "" : `#${headingId}`}`;
}

export function passagesPath(moduleId: string): string {
  return `${modulePath(moduleId)}/passages`;
}

/** The page of a passage, at one of its claims when that is given. */
export function passagePath(
  moduleId: string,
  { passageId, id }: { passageId: string; id?: string },
): string {
  return `${passagesPath(moduleId)}/${passageId}${id ? `#${id}` : ""}`;
}

/** The glossary, at one of its terms when that is given. */
export function glossaryPath(moduleId: string, termId?: string): string {
  return `${modulePath(moduleId)}/glossary${termId ? `#${termId}` : ""}`;
}

export function quizPath(moduleId: string, quizId: string): string {
  return `${modulePath(moduleId)}/quizzes/${quizId}`;
}

export function attemptPath(attemptId: string): string {
  return `/attempts/${attemptId}`;
}

export function questionPath(attemptId: string, position: number): string {
  return `${attemptPath(attemptId)}/questions/${position}`;
}

/** The question at which a one-way quiz stands, for whoever asked for another. */
export function closedQuestionPath(attemptId: string, position: number): string {
  return `${questionPath(attemptId, position)}?closed`;
}

/** When an attempt ends, as data. */
export function attemptTimePath(attemptId: string): string {
  return `${attemptPath(attemptId)}/time`;
}

/** All answers that were given in an attempt that is over. */
export function historyPath(attemptId: string): string {
  return `${attemptPath(attemptId)}/history`;
}

export function submitPath(attemptId: string): string {
  return `${attemptPath(attemptId)}/submit`;
}

export function resultPath(attemptId: string): string {
  return `${attemptPath(attemptId)}/result`;
}

/** The review of an attempt, at one of its questions when that is given. */
export function reviewPath(attemptId: string, position?: number): string {
  return `${attemptPath(attemptId)}/review${position ? `#question-${position}` : ""}`;
}

/** Where the browser asks for all questions of an attempt at once. */
export function questionsPath(attemptId: string): string {
  return `${attemptPath(attemptId)}/questions`;
}

/** Where the browser sends answers, up to 50 at a time. */
export function responsesPath(attemptId: string): string {
  return `${attemptPath(attemptId)}/responses`;
}

/** Where a learner says that something is wrong with a question of an attempt. */
export function questionReportPath(attemptId: string, position: number): string {
  return `${questionPath(attemptId, position)}/report`;
}

/** The same for a check in a lesson. */
export function checkReportPath(
  moduleId: string,
  { lessonId, questionId }: { lessonId: string; questionId: string },
): string {
  return `${lessonPath(moduleId, lessonId)}/checks/${questionId}/report`;
}

/** Where the browser sends a report. */
export function sendReportPath(): string {
  return "/reports/send";
}

/** The page with a learner's own reports. */
export function reportsPath(): string {
  return "/reports";
}

/** The page that explains the marking rules. */
export function markingPath(): string {
  return "/marking";
}

/** The owner's pages of a module. */
export function managePath(moduleId: string): string {
  return `${modulePath(moduleId)}/manage`;
}

/** One attempt of a learner at a quiz of the module. */
export function manageAttemptPath(moduleId: string, attemptId: string): string {
  return `${managePath(moduleId)}/attempts/${attemptId}`;
}

export function manageReportsPath(moduleId: string): string {
  return `${managePath(moduleId)}/reports`;
}

export function manageQuestionPath(moduleId: string, questionId: string): string {
  return `${managePath(moduleId)}/questions/${questionId}`;
}

/** The reports beside a question. */
export function questionReportsPath(moduleId: string, questionId: string): string {
  return `${manageQuestionPath(moduleId, questionId)}#reports`;
}

/** The question, as it was published just now. */
export function mendedQuestionPath(moduleId: string, questionId: string): string {
  return `${manageQuestionPath(moduleId, questionId)}?mended`;
}

/** The form for the frequent mends of a question. */
export function mendQuestionPath(moduleId: string, questionId: string): string {
  return `${manageQuestionPath(moduleId, questionId)}/mend`;
}

/** The whole question as text. */
export function editQuestionPath(moduleId: string, questionId: string): string {
  return `${manageQuestionPath(moduleId, questionId)}/edit`;
}

/** Where an answer that learners gave is accepted as right as well. */
export function acceptAnswerPath(
  moduleId: string,
  { questionId, ...accepted }: { questionId: string; part: string; answer: string },
): string {
  const query = new URLSearchParams(accepted);
  return `${manageQuestionPath(moduleId, questionId)}/accept?${query}`;
}

/** The page of the amendment that stands in the place of a file's question. */
export function amendmentPath(moduleId: string, questionId: string): string {
  return `${manageQuestionPath(moduleId, questionId)}/amendment`;
}

export function statisticsPath(moduleId: string, quizId: string): string {
  return `${managePath(moduleId)}/quizzes/${quizId}/statistics`;
}

export function questionStatisticsPath(
  moduleId: string,
  { quizId, questionId }: { quizId: string; questionId: string },
): string {
  return `${statisticsPath(moduleId, quizId)}/${questionId}`;
}

export function regradePath(moduleId: string, quizId: string): string {
  return `${managePath(moduleId)}/quizzes/${quizId}/regrade`;
}

/** The same page, with what has just become of a regrade. */
export function regradeDonePath(moduleId: string, quizId: string, done: string): string {
  return `${regradePath(moduleId, quizId)}?done=${done}`;
}

interface DryRunWanted {
  moduleId: string;
  quizId: string;
  version: string;
  policy: string;
  reason: string;
  page?: number;
  /** What has just become of a regrade. */
  done?: string;
}

/** The page that shows what a regrade of the quiz would change. */
export function dryRunPath({ moduleId, quizId, ...wanted }: DryRunWanted): string {
  const query = Object.entries(wanted).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return `${regradePath(moduleId, quizId)}?${new URLSearchParams(query)}`;
}

export function manageMarkingPath(moduleId: string): string {
  return `${managePath(moduleId)}/marking`;
}

/** The answers to one question that a person marks. */
export function markQuestionPath(moduleId: string, questionId: string): string {
  return `${manageMarkingPath(moduleId)}/${questionId}`;
}

/** One answer, to be marked. */
export function markAnswerPath(
  moduleId: string,
  { questionId, answerId }: { questionId: string; answerId: string },
): string {
  return `${markQuestionPath(moduleId, questionId)}/${answerId}`;
}
