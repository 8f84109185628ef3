import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { PLAIN_TAGS } from "~/core/modules/lesson-node";

/** An allow-list: what is not named here does not reach a lesson, whatever the parser makes. */
const ALLOWED: Options = {
  tagNames: [
    ...PLAIN_TAGS,
    ...["h2", "h3", "h4", "h5", "h6", "p", "th", "td", "ol", "a", "img"],
    ...["claim", "term", "check", "figure", "callout"],
  ],
  attributes: {
    a: ["href", "title"],
    img: ["src", "alt", "title"],
    ol: ["start"],
    th: ["align"],
    td: ["align"],
    claim: ["ids"],
    term: ["term"],
    check: ["question"],
    figure: ["figure"],
    callout: ["kind", "title"],
  },
  protocols: { href: ["http", "https", "mailto"], src: [] },
  strip: ["script", "style"],
  ancestors: {},
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
};

const processor = unified().use(remarkRehype).use(rehypeSanitize, ALLOWED).freeze();

/** A prepared Markdown tree as sanitised HTML, with the positions of the Markdown. */
export function safeHtml(tree: Root): HtmlRoot {
  return processor.runSync(tree);
}
