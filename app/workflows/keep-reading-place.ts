import { database } from "~/data/database";
import { saveReadingPlace } from "~/data/reading-places";
import { now } from "~/platform/clock";
import type { LessonOfLearner } from "./lesson-of-learner";

/** Keeps where a learner is in a lesson; a section that the lesson does not have is ignored. */
export async function keepReadingPlace({
  learnerId,
  content,
  lesson,
  sectionId,
}: LessonOfLearner & { sectionId: string }): Promise<void> {
  if (!lesson.headings.some(({ id }) => id === sectionId)) return;
  const moduleId = content.module.id;
  const place = { learnerId, moduleId, lessonId: lesson.id, sectionId, updatedAt: now() };
  await saveReadingPlace(database(), place);
}
