import { formatPoints, toMicroPoints } from "../grading/mark";
import type { Quiz } from "../modules/quiz";
import { visibleFeedback } from "./feedback";
import { triesOfQuestion } from "./life/tries-of-question";
import {
  type QuestionReview,
  questionReview,
  type ReviewedQuestion,
} from "./review/question-review";

/** How a question stands in a running quiz with several tries, as far as its learner may see it. */
export interface ShownTries {
  allowed: number;
  left: number;
  /** What each wrong try takes off, in per cent of the points, for people. */
  penaltyPercent: string;
  /** Whether the question takes no more answers: one was right, or no try is left. */
  isClosed: boolean;
  /** What came of the last try; null before the first. */
  last: QuestionReview | null;
}

interface TriedQuestion extends Omit<ReviewedQuestion, "visible" | "response" | "marking"> {
  quiz: Pick<Quiz, "tries" | "certainty" | "feedback">;
}

/**
 * The tries at a question so far; null where the quiz has none, and for what a person marks. While tries are left the key, and what
 * would give it away, is not shown, whatever the quiz shows at once.
 */
export function shownTries({ quiz, tried = [], ...asked }: TriedQuestion): ShownTries | null {
  if (!quiz.tries || asked.question.kind === "essay") return null;
  const { allowed, penalty } = quiz.tries;
  const { tries, solved } = triesOfQuestion(asked.question, tried);
  const left = Math.max(0, allowed - tries);
  const isClosed = solved || left === 0;
  const visible = visibleFeedback(quiz.feedback, "running");
  const last = tried.at(-1);
  const review = last
    ? questionReview({
        ...asked,
        response: last,
        tried: tried.slice(0, -1),
        marking: quiz,
        visible: isClosed ? visible : { ...visible, key: false, explanations: false },
      })
    : null;
  return {
    allowed,
    left: solved ? 0 : left,
    penaltyPercent: formatPoints(
      toMicroPoints(penalty) * 100,
      Number.isInteger(penalty * 100) ? 0 : 1,
    ),
    isClosed,
    last: review,
  };
}
