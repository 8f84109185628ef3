import { isSubmitted } from "~/core/attempts/attempt-state";
import { attemptsLeft } from "~/core/attempts/attempts-left";
import { visibleFeedback } from "~/core/attempts/feedback";
import { percentOf } from "~/core/grading/percent";
import type { Quiz } from "~/core/modules/quiz";
import type { Attempt } from "~/data/attempt-record";
import { listAttempts } from "~/data/attempts";
import { database } from "~/data/database";

interface QuizOfLearner {
  /** null = a visitor for whom nothing is stored yet. */
  learnerId: string | null;
  moduleId: string;
  quiz: Quiz;
}

/**
 * A learner's attempts at a quiz: the running ones, the finished ones, and how many are left. There is
 * one running at most, or two after a guest who had one signed in to an account that had another.
 */
export async function quizAttempts({ learnerId, moduleId, quiz }: QuizOfLearner) {
  const wanted = { moduleId, quizId: quiz.id };
  const attempts = learnerId ? await listAttempts(database(), { learnerId, ...wanted }) : [];
  return {
    running: attempts
      .filter(({ state }) => state === "running")
      .map(({ id, number }) => ({ attemptId: id, number })),
    finished: attempts
      .filter(({ state }) => isSubmitted(state))
      .map((attempt) => finished(attempt, quiz))
      .reverse(),
    left: attemptsLeft(quiz, attempts.length),
  };
}

function finished(attempt: Attempt, quiz: Quiz) {
  const { id, number, state, submittedAt, markMicro, possibleMicro, passed } = attempt;
  const shown = visibleFeedback(quiz.feedback, "submitted").score && markMicro !== null;
  return {
    attemptId: id,
    number,
    submittedAt: submittedAt?.toISOString() ?? "",
    waiting: state === "waiting",
    ...(shown ? { percent: percentOf(markMicro, possibleMicro), passed: passed === true } : {}),
  };
}
