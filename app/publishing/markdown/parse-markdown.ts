import type { Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .freeze();

/** Markdown (GFM, front matter, directives) as a syntax tree with positions. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

const DEEP_QUOTE = /^(?:[ \t]*>){12}/m;
const DEEP_LIST = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+){12}/m;
const DEEP_INDENT = /^[ \t]{60}/m;

/**
 * The offset of the first line that nests quotes or lists so deeply that reading it would take more
 * than its share of time; null when there is none.
 */
export function deepNesting(text: string): number | null {
  const found = [DEEP_QUOTE, DEEP_LIST, DEEP_INDENT].map((pattern) => text.search(pattern));
  const offsets = found.filter((offset) => offset >= 0);
  return offsets.length === 0 ? null : Math.min(...offsets);
}
