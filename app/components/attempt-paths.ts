import { attemptPath, managePath, questionPath } from "./paths";

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

/** The latest attempts at a module's quizzes, for its owner. */
export function manageAttemptsPath(moduleId: string): string {
  return `${managePath(moduleId)}/attempts`;
}

/** One attempt of a learner at a quiz of the module. */
export function manageAttemptPath(moduleId: string, attemptId: string): string {
  return `${manageAttemptsPath(moduleId)}/${attemptId}`;
}
