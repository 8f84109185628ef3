import type { LearnerRecord } from "~/core/progress/module-progress";
import { listSubmittedAttempts } from "~/data/attempts";
import { database } from "~/data/database";
import type { LearnerModule } from "~/data/learner-module";
import { listLearningEvents } from "~/data/learning-events";

const EMPTY: LearnerRecord = { attempts: [], checks: [], finishedLessons: new Set() };

/** All that a learner has done in a module; for a visitor without a record, nothing. */
export async function learnerRecord({
  learnerId,
  moduleId,
}: {
  learnerId: string | null;
  moduleId: string;
}): Promise<LearnerRecord> {
  if (learnerId === null) return EMPTY;
  const learner: LearnerModule = { learnerId, moduleId };
  const [attempts, events] = await Promise.all([
    listSubmittedAttempts(database(), learner),
    listLearningEvents(database(), learner),
  ]);
  return {
    attempts,
    checks: events.filter((event) => event.kind === "check-answered"),
    finishedLessons: new Set(
      events.filter(({ kind }) => kind === "lesson-finished").map(({ lessonId }) => lessonId),
    ),
  };
}
