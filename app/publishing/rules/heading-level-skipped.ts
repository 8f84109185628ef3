import type { Lesson } from "~/core/modules/lesson";
import { lessonElements } from "~/core/modules/lesson-elements";
import type { LessonElement } from "~/core/modules/lesson-node";
import { HEADINGS } from "../markdown/lesson-nodes";
import type { Finding, Rule } from "../rule";

/** Headings go down one level at a time, from `##`, so that the outline of a page holds together. */
export const headingLevelSkipped: Rule = {
  level: "error",
  scope: "module",
  find: ({ lessons }) => lessons.flatMap(skippedIn),
};

function skippedIn(lesson: Lesson): Finding[] {
  const findings: Finding[] = [];
  let above = 1;
  for (const element of lessonElements(lesson.body)) {
    const level = levelOf(element);
    if (level === null) continue;
    if (level > above + 1) {
      findings.push({
        subject: { kind: "lesson", id: lesson.id, element },
        message: `This heading jumps to level ${level}: begin it with ${"#".repeat(above + 1)}.`,
      });
    }
    above = level;
  }
  return findings;
}

function levelOf({ tag }: LessonElement): number | null {
  const heading = HEADINGS.find((each) => each === tag);
  return heading === undefined ? null : Number(heading.slice(1));
}
