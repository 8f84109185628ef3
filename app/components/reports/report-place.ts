import { checkReportPath, questionReportPath } from "./report-paths";

/** The question that a report is about: one of an attempt, or a check in a lesson. */
export type ReportPlace =
  | { attemptId: string; position: number }
  | { moduleId: string; lessonId: string; questionId: string };

/** The page that takes a report without scripts. */
export function reportPath(place: ReportPlace): string {
  if ("attemptId" in place) return questionReportPath(place.attemptId, place.position);
  return checkReportPath(place.moduleId, place);
}
