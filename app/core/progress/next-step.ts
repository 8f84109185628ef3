/** What to do next in a module, and why. */
export type NextStep =
  | { kind: "attempt"; attemptId: string; quizId: string; reason: "running" }
  | { kind: "lesson"; lessonId: string; reason: "begin" | "continue" }
  | { kind: "quiz"; quizId: string; reason: "untried" | "not-passed" }
  | { kind: "done" };

export interface NextStepInput {
  /** Ids in the module's order. */
  lessons: readonly string[];
  quizzes: readonly string[];
  finishedLessons: ReadonlySet<string>;
  triedQuizzes: ReadonlySet<string>;
  passedQuizzes: ReadonlySet<string>;
  running: { attemptId: string; quizId: string } | null;
}

/**
 * One suggestion: finish a running attempt; read the first unread lesson; take the first quiz not
 * yet passed, in the module's order.
 */
export function nextStep(input: NextStepInput): NextStep {
  if (input.running) return { kind: "attempt", ...input.running, reason: "running" };
  const lessonId = input.lessons.find((id) => !input.finishedLessons.has(id));
  if (lessonId !== undefined) {
    return { kind: "lesson", lessonId, reason: input.finishedLessons.size ? "continue" : "begin" };
  }
  const quizId = input.quizzes.find((id) => !input.passedQuizzes.has(id));
  if (quizId !== undefined) {
    return {
      kind: "quiz",
      quizId,
      reason: input.triedQuizzes.has(quizId) ? "not-passed" : "untried",
    };
  }
  return { kind: "done" };
}
