import { database } from "~/data/database";
import { appendLearningEvents } from "~/data/learning-events";
import { now } from "~/platform/clock";
import type { LessonOfLearner } from "./lesson-of-learner";

/**
 * Records that a learner has finished a lesson. Its operation id is the version and the lesson, so
 * finishing a lesson again, in whatever tab, is the same event.
 */
export async function finishLesson({
  learnerId,
  versionId,
  content,
  lesson,
}: LessonOfLearner): Promise<void> {
  const learner = { learnerId, moduleId: content.module.id };
  await appendLearningEvents(database(), learner, [
    {
      kind: "lesson-finished",
      operationId: `finish ${versionId} ${lesson.id}`,
      moduleVersionId: versionId,
      lessonId: lesson.id,
      occurredAt: now(),
    },
  ]);
}
