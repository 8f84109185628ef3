import { lessonPath, questionPath } from "~/components/paths";

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
