import { type QuestionReview, questionReview } from "~/core/attempts/review/question-review";
import { grade } from "~/core/grading/grade";
import { markOf, toMicroPoints } from "~/core/grading/mark";
import { checkOptionOrder } from "~/core/modules/public-check";
import type { Question } from "~/core/questions/question";
import type { Response } from "~/core/questions/response";
import { database } from "~/data/database";
import { appendLearningEvents } from "~/data/learning-events";
import { now } from "~/platform/clock";
import { newId } from "~/platform/ids";
import type { LessonOfLearner } from "./lesson-of-learner";

interface AnsweredCheck extends LessonOfLearner {
  question: Question;
  response: Response;
}

/** A check is there to learn from: all of its feedback comes at once, except for points. */
const CHECK_FEEDBACK = { score: false, correctness: true, key: true, explanations: true };

/** Records a learner's answer to a check, and says how it came out. */
export async function answerCheck(answered: AnsweredCheck): Promise<QuestionReview> {
  const { learnerId, versionId, content, lesson, question, response } = answered;
  const possibleMicro = toMicroPoints(question.points);
  const { outcome, fraction } = grade(question, response);
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
