import type { LessonElement, LessonNode } from "./lesson-node";

/** Every element of a lesson's body, in reading order, parents before their children. */
export function* lessonElements(nodes: readonly LessonNode[]): Generator<LessonElement> {
  for (const node of nodes) {
    if (node.type === "text") continue;
    yield node;
    yield* lessonElements(node.children);
  }
}

const INLINE_TAGS: ReadonlySet<string> = new Set([
  "a",
  "claim",
  "code",
  "del",
  "em",
  "strong",
  "term",
]);

/** The text of a lesson's body without its marks; blocks are parted by a space. */
export function lessonText(nodes: readonly LessonNode[]): string {
  return rawText(nodes).replace(/\s+/g, " ").trim();
}

function rawText(nodes: readonly LessonNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      const inner = rawText(node.children);
      return INLINE_TAGS.has(node.tag) ? inner : ` ${inner} `;
    })
    .join("");
}

/** The number of words: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
