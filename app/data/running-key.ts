/** The unique key of a learner's running attempt at a quiz: there is at most one. */
export function runningKeyOf(attempt: {
  readonly learnerId: string;
  readonly moduleId: string;
  readonly quizId: string;
}): string {
  return `${attempt.learnerId}/${attempt.moduleId}/${attempt.quizId}`;
}
