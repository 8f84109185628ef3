import type { Nodes, Root, Text } from "mdast";
import { type Directive, readDirective } from "./read-directive";
import { refusalOf } from "./refuse-markdown";

/** Something in the Markdown that an author should mend, with its place in the file. */
export interface MarkdownMistake {
  rule: string;
  message: string;
  line: number;
  column: number;
}

interface Preparation {
  text: string;
  mistakes: MarkdownMistake[];
}

/**
 * Readies a syntax tree for lesson nodes: directives become elements, words that only look like
 * directives become words again, what a lesson cannot hold is dropped with a mistake. Changes the
 * tree in place.
 */
export function prepareMarkdown(tree: Root, text: string): MarkdownMistake[] {
  const preparation: Preparation = { text, mistakes: [] };
  prepareChildren(tree, preparation);
  return preparation.mistakes;
}

/** A parent whose children may be exchanged for others that may stand in the same place. */
interface Parent {
  children: Nodes[];
}

function prepareChildren(parent: Parent, preparation: Preparation): void {
  const kept: Nodes[] = [];
  for (const node of parent.children) {
    const ready = prepareOne(node, preparation);
    const last = kept.at(-1);
    if (ready.type === "text" && last?.type === "text") last.value += ready.value;
    else kept.push(ready);
  }
  for (const node of kept) reportRefusal(node, preparation);
  parent.children = kept.filter((node) => !DROPPED.has(node.type));
}

const DROPPED: ReadonlySet<string> = new Set(["html", "footnoteReference", "footnoteDefinition"]);

function prepareOne(node: Nodes, preparation: Preparation): Nodes {
  if (isDirective(node)) return prepareDirective(node, preparation);
  if ("children" in node) prepareChildren(node, preparation);
  return node;
}

function prepareDirective(node: Directive, preparation: Preparation): Nodes {
  const reading = readDirective(node);
  if (reading.kind === "words") return asWords(node, preparation.text);
  if (reading.kind === "mistake") {
    for (const message of reading.messages) {
      report(node, { rule: "directive", message }, preparation);
    }
  } else {
    node.data = { ...node.data, hName: reading.name, hProperties: reading.properties };
  }
  const labelled = node.children.some(
    (child) => child.type === "paragraph" && child.data?.directiveLabel === true,
  );
  if (labelled) {
    const message = 'Give the title as an attribute: :::callout{kind="note" title="A title"}.';
    report(node, { rule: "directive", message }, preparation);
  }
  prepareChildren(node, preparation);
  return node;
}

function asWords(node: Directive, text: string): Text {
  const { position } = node;
  const value = text.slice(position?.start.offset, position?.end.offset);
  return { type: "text", value, ...(position && { position }) };
}

function reportRefusal(node: Nodes, preparation: Preparation): void {
  const refusal = refusalOf(node);
  if (refusal !== null) report(node, refusal, preparation);
}

function report(node: Nodes, mistake: { rule: string; message: string }, to: Preparation): void {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  to.mistakes.push({ ...mistake, line, column });
}

function isDirective(node: Nodes): node is Directive {
  return ["textDirective", "leafDirective", "containerDirective"].includes(node.type);
}
