import type { LessonElement, LessonNode } from "~/core/modules/lesson-node";
import { START, sectionId } from "./place-names";

/** Puts each second-level heading and what follows it into a section; what comes first into `start`. */
export function inSections(nodes: readonly LessonNode[]): LessonNode[] {
  const sections: LessonElement[] = [];
  for (const node of nodes) {
    const opens = node.type === "element" && node.tag === "h2";
    if (opens) sections.push(section(node.attributes.id));
    else if (sections.length === 0) sections.push(section(START));
    sections.at(-1)?.children.push(node);
  }
  return sections;
}

function section(headingId: string): LessonElement {
  const attributes = { id: sectionId(headingId) };
  return { type: "element", tag: "section", attributes, children: [] };
}
