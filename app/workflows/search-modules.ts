import { type MarkedText, marked, markedExcerpt } from "~/core/modules/marked-excerpt";
import type { SearchTarget } from "~/core/modules/search-entries";
import { processWide } from "~/platform/process-wide";
import { currentModules } from "./open-module";
import { type Closeness, createSearchIndex, type Finding } from "./search-index";

/** More than this no one reads through; the number of all is told beside them. */
const MOST_RESULTS = 50;

/** One place that was found, with the matched words as ranges, not as markup. */
export interface SearchResult {
  module: { id: string; title: string };
  target: SearchTarget;
  title: MarkedText;
  context: string;
  excerpt: MarkedText;
}

export interface SearchAnswer {
  closeness: Closeness;
  /** How many places there are, of which `results` holds the best 50. */
  total: number;
  results: SearchResult[];
}

/** What the lessons, terms and passages of all published modules hold for the words typed. */
export async function searchModules(query: string): Promise<SearchAnswer> {
  const index = processWide("search-index", createSearchIndex);
  index.holdOnly(await currentModules());
  const { closeness, found } = index.find(query);
  return { closeness, total: found.length, results: found.slice(0, MOST_RESULTS).map(resultOf) };
}

function resultOf({ module, entry, words }: Finding): SearchResult {
  const { title, context, text, ...target } = entry;
  return {
    module,
    target,
    title: marked(title, words),
    context,
    excerpt: markedExcerpt(text, words),
  };
}
