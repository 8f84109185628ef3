import type { Lesson } from "./lesson";
import type { ModuleContent } from "./module-content";

/** Claim id → the lessons that refer to it, in the module's order; absent when none does. */
export function whereTaught(content: Pick<ModuleContent, "lessons">): Map<string, Lesson[]> {
  const taught = new Map<string, Lesson[]>();
  for (const lesson of content.lessons) {
    for (const claimId of lesson.claims) {
      const lessons = taught.get(claimId);
      if (lessons === undefined) taught.set(claimId, [lesson]);
      else lessons.push(lesson);
    }
  }
  return taught;
}
