import type { Lesson } from "./lesson";
import type { ModuleContent } from "./module-content";

type LessonLink = Pick<Lesson, "id" | "title">;

export interface LessonNeighbours {
  /** Counted from 1. */
  number: number;
  of: number;
  previous: LessonLink | null;
  next: LessonLink | null;
}

/** Where a lesson stands among the module's; number 0 when the module does not have it. */
export function lessonNeighbours(
  { lessons }: Pick<ModuleContent, "lessons">,
  lessonId: string,
): LessonNeighbours {
  const index = lessons.findIndex(({ id }) => id === lessonId);
  const link = (lesson: Lesson | undefined) =>
    lesson ? { id: lesson.id, title: lesson.title } : null;
  return {
    number: index + 1,
    of: lessons.length,
    previous: index > 0 ? link(lessons[index - 1]) : null,
    next: index >= 0 ? link(lessons[index + 1]) : null,
  };
}
