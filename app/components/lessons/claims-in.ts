import type { LessonNode } from "~/core/modules/lesson-node";

/** The ids of the claims marked in a node, each once, in order of first appearance. */
export function claimsIn(node: LessonNode): string[] {
  if (node.type === "text") return [];
  const own = node.tag === "claim" ? node.attributes.ids : [];
  return [...new Set([...own, ...node.children.flatMap(claimsIn)])];
}
