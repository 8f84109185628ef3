import { type QuestionReview, questionReview } from "~/core/attempts/review/question-review";
import { grade } from "~/core/grading/grade";
import { markOf, toMicroPoints } from "~/core/grading/mark";
import { askedCheck, checkOptionOrder } from "~/core/modules/public-check";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import type { Response } from "~/core/questions/response";
import { database } from "~/data/database";
import { appendLearningEvents } from "~/data/learning-events";
import { now } from "~/platform/clock";
import { newId } from "~/platform/ids";
import type { LessonOfLearner } from "./lesson-of-learner";

interface AnsweredCheck extends LessonOfLearner {
  question: AuthoredQuestion;
  response: Response;
}

/** A check is there to learn from: all of its feedback comes at once, except for points. */
const CHECK_FEEDBACK = { score: false, correctness: true, key: true, explanations: true };

/** Records a learner's answer to a check, and says how it came out. */
export async function answerCheck(answered: AnsweredCheck): Promise<QuestionReview> {
  const { learnerId, versionId, content, lesson, response } = answered;
  const question = askedCheck(answered.question);
  const possibleMicro = toMicroPoints(question.points);
  const { outcome, fraction } = grade(question, response);
  if (outcome === "pending") throw new Error("A check is never marked by a person.");
  const learner = { learnerId, moduleId: content.module.id };
  await appendLearningEvents(database(), learner, [
    {
      kind: "check-answered",
      operationId: newId(),
      moduleVersionId: versionId,
      lessonId: lesson.id,
      questionId: question.id,
      response,
      outcome,
      markMicro: markOf(fraction, possibleMicro),
      possibleMicro,
      occurredAt: now(),
    },
  ]);
  return questionReview({
    content,
    question,
    response,
    optionOrder: checkOptionOrder(question),
    possibleMicro,
    visible: CHECK_FEEDBACK,
  });
}
