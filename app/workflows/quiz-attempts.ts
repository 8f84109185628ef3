import { isOver } from "~/core/attempts/attempt-state";
import { attemptsLeft } from "~/core/attempts/attempts-left";
import { visibleFeedback } from "~/core/attempts/feedback";
import { type StartRefusal, startRefusal } from "~/core/attempts/start-refusal";
import { percentOf } from "~/core/grading/percent";
import type { Quiz } from "~/core/modules/quiz";
import { HUNDRED_PERCENT_MICRO, quizStanding } from "~/core/progress/quiz-standing";
import type { Attempt } from "~/data/attempt-record";
import { listAttempts } from "~/data/attempts";
import { database } from "~/data/database";
import { now } from "~/platform/clock";

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
      .filter(({ state }) => isOver(state))
      .map((attempt) => finished(attempt, quiz))
      .reverse(),
    left: attemptsLeft(quiz, attempts.length),
    mayStartAt: waitOf(startRefusal(quiz, attempts, now())),
    standing: standingOf(attempts, quiz),
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
    abandoned: state === "abandoned",
    ...(shown ? { percent: percentOf(markMicro, possibleMicro), passed: passed === true } : {}),
  };
}

/** When the learner may start again; null when that is now or never. */
function waitOf(refusal: StartRefusal | null): string | null {
  return refusal?.kind === "wait" ? refusal.until.toISOString() : null;
}

/** What the marked attempts come to by the quiz's rule; null where nothing may be seen of that. */
function standingOf(attempts: readonly Attempt[], quiz: Quiz) {
  if (!visibleFeedback(quiz.feedback, "submitted").score) return null;
  const marked = attempts.flatMap(({ state, markMicro, possibleMicro, passed }) =>
    state === "marked" && markMicro !== null
      ? [{ markMicro, possibleMicro, passed: passed === true }]
      : [],
  );
  const standing = quizStanding(quiz, marked);
  if (!standing || marked.length < 2) return null;
  const { percentMicro, passed } = standing;
  return { percent: percentOf(percentMicro, HUNDRED_PERCENT_MICRO), passed };
}
