import type { Lesson, LessonHeading } from "~/core/modules/lesson";
import { countWords, lessonElements, lessonText } from "~/core/modules/lesson-elements";
import type { LessonNode } from "~/core/modules/lesson-node";
import { HEADINGS } from "./markdown/lesson-nodes";

type Outline = Pick<Lesson, "words" | "headings" | "claims" | "checks" | "terms" | "figures">;

/** What a lesson's body amounts to: its length, its headings, and what it refers to. */
export function lessonOutline(body: readonly LessonNode[]): Outline {
  const headings: LessonHeading[] = [];
  const claims = new Set<string>();
  const checks = new Set<string>();
  const terms = new Set<string>();
  const figures = new Set<string>();
  for (const node of lessonElements(body)) {
    if (node.tag === "claim") for (const id of node.attributes.ids) claims.add(id);
    if (node.tag === "check") checks.add(node.attributes.question);
    if (node.tag === "term") terms.add(node.attributes.id);
    if (node.tag === "figure") figures.add(node.attributes.id);
    const tag = HEADINGS.find((each) => each === node.tag);
    if (tag !== undefined && "id" in node.attributes) {
      const text = lessonText(node.children);
      headings.push({ id: String(node.attributes.id), text, level: Number(tag.slice(1)) });
    }
  }
  return {
    words: countWords(lessonText(body)),
    headings: headings.filter(({ text }) => text !== ""),
    claims: [...claims],
    checks: [...checks],
    terms: [...terms],
    figures: [...figures],
  };
}
