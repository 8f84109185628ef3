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

/** The page that explains the marking rules. */
export function markingPath(): string {
  return "/marking";
}

/** The owner's pages of a module. */
export function managePath(moduleId: string): string {
  return `${modulePath(moduleId)}/manage`;
}

export function manageReportsPath(moduleId: string): string {
  return `${managePath(moduleId)}/reports`;
}

export function manageQuestionPath(moduleId: string, questionId: string): string {
  return `${managePath(moduleId)}/questions/${questionId}`;
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
