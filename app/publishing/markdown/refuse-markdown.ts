import type { Nodes } from "mdast";

/** Why a Markdown node does not belong in a lesson, or null when it does. */
export interface Refusal {
  rule: "raw-html" | "unsupported-markdown" | "unsafe-link" | "image-address" | "directive-unread";
  message: string;
}

/** What a lesson cannot hold although Markdown can. HTML comments are dropped without a word. */
export function refusalOf(node: Nodes): Refusal | null {
  switch (node.type) {
    case "html":
      return isComment(node.value) ? null : refuse("raw-html", RAW_HTML);
    case "footnoteReference":
    case "footnoteDefinition":
      return refuse("unsupported-markdown", "Footnotes are not shown: use a claim or a callout.");
    case "listItem":
      return typeof node.checked === "boolean"
        ? refuse("unsupported-markdown", "Task lists are not shown: write a plain list.")
        : null;
    case "heading":
      return node.depth === 1
        ? refuse("unsupported-markdown", "The lesson's title is its first heading: begin at ##.")
        : null;
    case "link":
    case "definition":
      return isSafeAddress(node.url) ? null : refuse("unsafe-link", UNSAFE_LINK);
    case "image":
      return node.url.startsWith("/") && !node.url.startsWith("//")
        ? null
        : refuse("image-address", IMAGE_ADDRESS);
    case "imageReference":
      return refuse("image-address", "Give the image its address in place: ![words](/image.svg).");
    case "text":
      return UNREAD.test(node.value) ? refuse("directive-unread", DIRECTIVE_UNREAD) : null;
    default:
      return null;
  }
}

const RAW_HTML = "HTML is not shown in lessons: write Markdown, or a directive, instead.";
const UNSAFE_LINK =
  "A link begins with https://, http://, mailto:, / or #: other addresses are not opened.";
const IMAGE_ADDRESS =
  "An image is a file of this site: give an address that begins with a single slash.";
const DIRECTIVE_UNREAD =
  "This directive was read as plain words: check its brackets, braces and quotes, put ::check and " +
  "::figure on lines of their own, and leave an empty line before them.";

const UNREAD = /:(?:claim|term|check|figure|callout)(?:\[|\{)|^:::+|\{(?:ids?|question|kind)="/m;

function refuse(rule: Refusal["rule"], message: string): Refusal {
  return { rule, message };
}

function isComment(html: string): boolean {
  return /^<!--[\s\S]*-->$/.test(html.trim());
}

function isSafeAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|#)/i.test(url) || (url.startsWith("/") && !url.startsWith("//"));
}
