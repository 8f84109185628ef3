import { manageQuestionPath } from "~/components/paths";

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
