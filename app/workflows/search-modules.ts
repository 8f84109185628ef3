import MiniSearch from "minisearch";
import { type SearchEntry, searchEntries } from "~/core/modules/search-entries";
import { type ExcerptPart, excerptOf } from "~/core/modules/search-excerpt";
import { processWide } from "~/platform/process-wide";
import { currentModules, type OpenModule } from "./open-module";

const MOST_RESULTS = 30;

/** What is found, with the words that matched marked in its excerpt. */
export interface SearchResult {
  module: { id: string; title: string };
  kind: SearchEntry["kind"];
  title: string;
  place: SearchEntry["place"];
  excerpt: ExcerptPart[];
}

interface ModuleIndex {
  module: { id: string; title: string };
  entries: Map<string, SearchEntry>;
  index: MiniSearch;
}

/** What matches the words in the lessons, glossaries and passages of every module, best first. */
export async function searchModules(query: string): Promise<SearchResult[]> {
  if (query.trim() === "") return [];
  const modules = await currentModules();
  return modules
    .flatMap((opened) => searchModule(indexOf(opened), query))
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_RESULTS)
    .map(({ score: _score, ...result }) => result);
}

function searchModule({ module, entries, index }: ModuleIndex, query: string) {
  return index.search(query).flatMap(({ id, score, terms }) => {
    const entry = entries.get(String(id));
    if (!entry) return [];
    const { kind, title, place, text } = entry;
    return [{ module, kind, title, place, score, excerpt: excerptOf(text, terms) }];
  });
}

/** A version never changes, so its index is made once; only indexes of current versions are kept. */
function indexOf({ versionId, content }: OpenModule): ModuleIndex {
  const kept = processWide("search-indexes", () => new Map<string, [string, ModuleIndex]>());
  const { id, title } = content.module;
  const [keptVersion, keptIndex] = kept.get(id) ?? [];
  if (keptVersion === versionId && keptIndex) return keptIndex;
  const entries = searchEntries(content);
  const index = new MiniSearch({
    fields: ["title", "text"],
    processTerm: foldedTerm,
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.15, combineWith: "AND" },
  });
  index.addAll(entries);
  const made = { module: { id, title }, entries: byId(entries), index };
  kept.set(id, [versionId, made]);
  return made;
}

function byId(entries: readonly SearchEntry[]): Map<string, SearchEntry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Words are compared without case and accents. */
function foldedTerm(term: string): string | null {
  const folded = term
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  return folded === "" ? null : folded;
}
