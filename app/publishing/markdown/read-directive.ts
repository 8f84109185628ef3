import type { Properties } from "hast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import { didYouMean } from "../did-you-mean";
import { issueMessage } from "../yaml/issue-message";
import { DIRECTIVES, type DirectiveName, isDirectiveName } from "./directives";

export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** What a directive means: an element, plain words (a colon in a sentence), or a mistake. */
export type DirectiveReading =
  | { kind: "element"; name: DirectiveName; properties: Properties }
  | { kind: "words" }
  | { kind: "mistake"; messages: string[] };

/**
 * Reads one directive. A colon in running text (`10:30`, `a:b`) looks like a text directive to the
 * parser; without a label and attributes it is words, whatever its name.
 */
export function readDirective(node: Directive): DirectiveReading {
  const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  if (node.type === "textDirective" && bare && !isDirectiveName(node.name))
    return { kind: "words" };
  if (!isDirectiveName(node.name)) return mistake(unknown(node));
  const { form, example, read } = DIRECTIVES[node.name];
  if (node.type !== form) return mistake(`Write ${node.name} as ${example}.`);
  if (form === "textDirective" && node.children.length === 0) {
    return mistake(`Put the words that it marks in square brackets: ${example}.`);
  }
  if (form === "leafDirective" && node.children.length > 0) {
    return mistake(`Leave out the square brackets: ${example}.`);
  }
  const attributes = { ...node.attributes };
  const parsed = read.safeParse(attributes);
  if (parsed.success) return { kind: "element", name: node.name, properties: parsed.data };
  return mistake(
    ...parsed.error.issues.map((issue) => {
      if (issue.code === "unrecognized_keys") {
        return `${issue.keys.join(", ")} is not an attribute of ${node.name}: write ${example}.`;
      }
      const input = Reflect.get(attributes, String(issue.path[0]));
      return issueMessage(issue, { path: issue.path.slice(0, 1), input });
    }),
  );
}

function mistake(...messages: string[]): DirectiveReading {
  return { kind: "mistake", messages };
}

function unknown(node: Directive): string {
  const meant = didYouMean(node.name, Object.keys(DIRECTIVES));
  const plainColon = node.type === "textDirective" ? " For a plain colon, write \\: instead." : "";
  return `There is no directive "${node.name}".${meant}${plainColon}`;
}
