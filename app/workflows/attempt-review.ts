import { visibleFeedback } from "~/core/attempts/feedback";
import { questionReview } from "~/core/attempts/review/question-review";
import type { OwnedAttempt } from "~/data/attempt-record";
import type { AttemptOfLearner } from "./attempt-of-learner";
import { settledAttempt } from "./settled-attempt";

/** A submitted attempt question by question, as far as its learner may see it now. */
export async function attemptReview(owned: OwnedAttempt) {
  const found = await settledAttempt(owned);
  if (!found) return { kind: "missing" } as const;
  if (found.attempt.state === "running") return { kind: "running" } as const;
  return { kind: "submitted", view: reviewView(found) } as const;
}

function reviewView({ attempt, content, quiz, slots }: AttemptOfLearner) {
  const visible = visibleFeedback(quiz.feedback, "submitted");
  const { id, title } = content.module;
  return {
    module: { id, title },
    quiz: { id: quiz.id, title: quiz.title },
    number: attempt.number,
    questions: slots.map(({ position, question, optionOrder, possibleMicro, response }) => ({
      position,
      stem: question.stem,
      review: questionReview({
        content,
        question,
        optionOrder,
        possibleMicro,
        response: response?.answer ?? null,
        visible,
      }),
    })),
  };
}
