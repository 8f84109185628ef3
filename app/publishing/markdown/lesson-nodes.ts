import type { Element, ElementContent, RootContent } from "hast";
import { lessonText } from "~/core/modules/lesson-elements";
import {
  CALLOUT_KINDS,
  type LessonElement,
  type LessonNode,
  PLAIN_TAGS,
} from "~/core/modules/lesson-node";
import type { PlaceNames } from "./place-names";

export interface Making {
  names: PlaceNames;
  /** Told of each element that is made, with where its Markdown stands. */
  placed(node: LessonElement, start: { line: number; column: number }): void;
}

/** Sanitised HTML as lesson nodes, in reading order. */
export function lessonNodes(nodes: readonly RootContent[], making: Making): LessonNode[] {
  const made: LessonNode[] = [];
  for (const node of nodes) {
    if (node.type === "text") addText(made, node.value);
    if (node.type !== "element") continue;
    const element = makeElement(node, making);
    if (element === null) continue;
    if (node.position !== undefined) making.placed(element, node.position.start);
    made.push(element);
  }
  return made;
}

/** Line breaks that only lay out the blocks are left out; neighbouring texts become one. */
function addText(made: LessonNode[], value: string): void {
  if (value === "\n") return;
  const last = made.at(-1);
  if (last?.type === "text") last.value += value;
  else made.push({ type: "text", value });
}

function makeElement(node: Element, making: Making): LessonElement | null {
  const { tagName: tag } = node;
  const place = placeOf(node, making);
  if (place !== null) return place;
  const children = lessonNodes(node.children satisfies ElementContent[], making);
  const plain = PLAIN_TAGS.find((each) => each === tag);
  if (plain !== undefined) return { type: "element", tag: plain, attributes: {}, children };
  return reference(node, children) ?? decorated(node, children);
}

/** A paragraph takes its number before its children do, a heading its id from their text. */
function placeOf(node: Element, making: Making): LessonElement | null {
  const type = "element" as const;
  if (node.tagName === "p") {
    const attributes = { id: making.names.paragraph() };
    return { type, tag: "p", attributes, children: lessonNodes(node.children, making) };
  }
  const tag = HEADINGS.find((each) => each === node.tagName);
  if (tag === undefined) return null;
  const children = lessonNodes(node.children, making);
  return { type, tag, attributes: { id: making.names.heading(lessonText(children)) }, children };
}

export const HEADINGS = ["h2", "h3", "h4", "h5", "h6"] as const;

function reference(node: Element, children: LessonNode[]): LessonElement | null {
  const type = "element" as const;
  switch (node.tagName) {
    case "claim": {
      const { ids } = node.properties;
      const list = Array.isArray(ids) ? ids.map(String) : [];
      return { type, tag: "claim", attributes: { ids: list }, children };
    }
    case "term":
      return { type, tag: "term", attributes: { id: text(node, "term") }, children };
    case "check":
      return { type, tag: "check", attributes: { question: text(node, "question") }, children };
    case "figure":
      return { type, tag: "figure", attributes: { id: text(node, "figure") }, children };
    default:
      return null;
  }
}

function decorated(node: Element, children: LessonNode[]): LessonElement | null {
  const type = "element" as const;
  const title = node.properties.title ? { title: text(node, "title") } : {};
  switch (node.tagName) {
    case "callout": {
      const kind = CALLOUT_KINDS.find((each) => each === node.properties.kind) ?? "note";
      return { type, tag: "callout", attributes: { kind, ...title }, children };
    }
    case "a":
      return { type, tag: "a", attributes: { href: text(node, "href"), ...title }, children };
    case "img": {
      const attributes = { src: text(node, "src"), alt: text(node, "alt"), ...title };
      return { type, tag: "img", attributes, children };
    }
    case "ol": {
      const { start } = node.properties;
      return { type, tag: "ol", attributes: typeof start === "number" ? { start } : {}, children };
    }
    case "th":
    case "td": {
      const align = ALIGNMENTS.find((each) => each === node.properties.align);
      return { type, tag: node.tagName, attributes: align ? { align } : {}, children };
    }
    default:
      return null;
  }
}

const ALIGNMENTS = ["left", "center", "right"] as const;

function text(node: Element, name: string): string {
  const value = node.properties[name];
  return typeof value === "string" ? value : "";
}
