import { database } from "~/data/database";
import { listLearningEvents } from "~/data/learning-events";
import { listReadingPlaces } from "~/data/reading-places";

interface LessonOfLearner {
  learnerId: string | null;
  moduleId: string;
  lessonId: string;
}

/** What a learner has done in a lesson; for a visitor without a record, nothing. */
export async function lessonState({ learnerId, moduleId, lessonId }: LessonOfLearner) {
  if (learnerId === null) return { finished: false, sectionId: null };
  const [events, places] = await Promise.all([
    listLearningEvents(database(), { learnerId, moduleId }),
    listReadingPlaces(database(), { learnerId, moduleId }),
  ]);
  const isFinished = (event: (typeof events)[number]) =>
    event.kind === "lesson-finished" && event.lessonId === lessonId;
  return {
    finished: events.some(isFinished),
    sectionId: places.find((place) => place.lessonId === lessonId)?.sectionId ?? null,
  };
}
