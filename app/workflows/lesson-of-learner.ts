import type { Lesson } from "~/core/modules/lesson";
import type { OpenModule } from "./open-module";

/** A lesson of the version that a learner is reading. */
export interface LessonOfLearner extends OpenModule {
  learnerId: string;
  lesson: Lesson;
}
